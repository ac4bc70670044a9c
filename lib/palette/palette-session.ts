import type { ReplyKind, Tone } from '@/lib/domain/vocabulary';
import type { FoundTemplate, FoundTemplates } from '@/lib/messaging/template-messages';
import type { Rendered } from '@/lib/templates/language/rendered';

import { type FillChoices, type FillSituation, fillTemplate } from './fill-template';

export type ListStep = 'next' | 'previous' | 'page-down' | 'page-up' | 'first' | 'last';

const PAGE = 6;

/** One opening of the palette: what is listed, what is chosen, and what would be inserted. Knows no page. */
export interface PaletteSession {
  /** What is known may still grow while the background is asked; what was filled in before is thrown away. */
  situation: FillSituation;
  query: string;
  kind: ReplyKind | null;
  tone: Tone | null;
  templates: readonly FoundTemplate[];
  /** How many match the query, of which `templates` are the first. */
  total: number;
  /** Texts that went out too often today. */
  repeatedToday: FoundTemplates['repeatedToday'];
  selected: number;
  readonly fills: Map<string, Record<string, string>>;
  readonly passedOver: Map<string, string[]>;
  readonly rendered: Map<string, Rendered>;
}

export function createSession(situation: FillSituation): PaletteSession {
  return {
    situation,
    query: '',
    kind: null,
    tone: null,
    templates: [],
    total: 0,
    repeatedToday: [],
    selected: 0,
    fills: new Map(),
    passedOver: new Map(),
    rendered: new Map(),
  };
}

/** Takes a new list over; its order stays until the next one. */
export function takeResults(
  session: PaletteSession,
  found: Pick<PaletteSession, 'templates' | 'total' | 'repeatedToday'>,
): void {
  Object.assign(session, found, { selected: 0 });
  session.rendered.clear();
}

export function selectedTemplate({ templates, selected }: PaletteSession): FoundTemplate | null {
  return templates[selected] ?? null;
}

/** Moves the selection: single steps go round, pages stop at the ends. */
export function moveSelection(session: PaletteSession, step: ListStep): void {
  const { length } = session.templates;
  if (length === 0) return;
  const last = length - 1;
  const steps: Record<ListStep, number> = {
    next: (session.selected + 1) % length,
    previous: (session.selected + last) % length,
    'page-down': Math.min(session.selected + PAGE, last),
    'page-up': Math.max(session.selected - PAGE, 0),
    first: 0,
    last,
  };
  session.selected = steps[step];
}

/** What would be inserted of a template; worked out once for the same choices. */
export function renderOf(session: PaletteSession, template: FoundTemplate): Rendered {
  const known = session.rendered.get(template.id);
  if (known !== undefined) return known;
  const rendered = fillTemplate(template, choicesOf(session, template), session.situation);
  session.rendered.set(template.id, rendered);
  return rendered;
}

/** Values for the template's fields; an empty one counts as not filled in. */
export function fillIn(session: PaletteSession, template: FoundTemplate, fills: Record<string, string>): void {
  session.fills.set(template.id, fills);
  session.rendered.delete(template.id);
}

/** Another variant of the template, if it has one. */
export function turnVariant(session: PaletteSession, template: FoundTemplate): void {
  const { variantKey } = renderOf(session, template);
  session.passedOver.set(template.id, [...(session.passedOver.get(template.id) ?? []), variantKey]);
  session.rendered.delete(template.id);
}

export function chooseTone(session: PaletteSession, tone: Tone | null): void {
  session.tone = tone;
  session.rendered.clear();
}

/** More is known of who is answered and for whom. */
export function learn(session: PaletteSession, facts: Partial<FillSituation['facts']>): void {
  session.situation = { ...session.situation, facts: { ...session.situation.facts, ...facts } };
  session.rendered.clear();
}

function choicesOf({ kind, tone, fills, passedOver }: PaletteSession, { id }: FoundTemplate): FillChoices {
  return { kind, tone, fills: fills.get(id) ?? {}, passedOver: passedOver.get(id) ?? [] };
}
