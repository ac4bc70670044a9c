import type { ReplyKind, Tone } from '@/lib/domain/vocabulary';
import type { FoundTemplate } from '@/lib/messaging/template-messages';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import type { Rendered } from '@/lib/templates/language/rendered';
import { renderTemplate } from '@/lib/templates/language/render-template';
import { nextVariant } from '@/lib/templates/variation/next-variant';

import { buildRenderContext, type ReplyFacts } from './reply-context';

/** Until the background has answered, as the setting begins with. */
const DEFAULT_MEMORY_LENGTH = 5;

/** What the person chose, besides the template. */
export interface FillChoices {
  /** Of the comment, by the chips; null: not said. */
  kind: ReplyKind | null;
  tone: Tone | null;
  fills: Readonly<Record<string, string>>;
  /** Variants that "another variant" passed over, oldest first. */
  passedOver: readonly string[];
}

/** Where and when a template is filled in. */
export interface FillSituation {
  facts: ReplyFacts;
  threadKey: string | null;
  now: Date;
  /** Of one opening of the palette: list, preview and box show the same variant. */
  seed: string;
}

/** The template as it would be inserted here; the same for the same choices. */
export function fillTemplate(template: FoundTemplate, choices: FillChoices, situation: FillSituation): Rendered {
  const { facts, now, seed } = situation;
  const { id, uses, partials } = template;
  const tone = choices.tone ?? facts.context?.manager.tone ?? null;
  const body = template.toneVariants.find((variant) => variant.tone === tone)?.body ?? template.body;
  const parsed = parseTemplate(body, facts.context?.variableNames ?? []);
  const kind = choices.kind ?? template.kind;
  const context = buildRenderContext(facts, { kind, tone, fills: choices.fills, partials, now });
  const request = {
    seed: `${seed} ${id}`,
    memory: uses,
    recentCount: facts.context?.memoryLength ?? DEFAULT_MEMORY_LENGTH,
  };
  return nextVariant((choose) => renderTemplate(parsed, context, choose), request, choices.passedOver);
}

/** The first line with something in it: what an option of the list shows. */
export function firstLineOf({ text }: Pick<Rendered, 'text'>): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? '';
}
