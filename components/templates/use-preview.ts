import { useMemo, useState } from 'react';

import type { Template, TemplateContent } from '@/lib/domain/template';
import type { Tone } from '@/lib/domain/vocabulary';
import type { Client } from '@/lib/domain/client';
import { currentLocale } from '@/lib/i18n/locale';
import type { ReplySettings } from '@/lib/settings/reply-settings';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import type { Rendered } from '@/lib/templates/language/rendered';
import { renderTemplate } from '@/lib/templates/language/render-template';
import type { ParsedTemplate } from '@/lib/templates/language/template-node';
import { nextVariant } from '@/lib/templates/variation/next-variant';

import { buildPreviewContext, listOwnVariables } from './preview-context';
import { SAMPLE_COMMENTS } from './sample-comment';
import type { SampleComment } from './sample-comment';
import { bodyIn } from './tone-tabs';
import type { Samples } from './use-samples';

export interface PreviewInput {
  id: string;
  content: TemplateContent;
  tone: Tone | null;
  samples: Samples;
  settings: ReplySettings;
  clients: readonly Client[];
  templates: readonly Template[];
}

export interface Preview {
  parsed: ParsedTemplate;
  rendered: Rendered;
  sample: SampleComment;
  pickSample: (id: string) => void;
  fill: (key: string, value: string) => void;
  /** null where there is no other. */
  showAnother: (() => void) | null;
}

/** The written comment in the template's language (that of the interface where it has none), of its kind where there is one. */
function findFitting({ languages, kind }: TemplateContent): SampleComment | undefined {
  const wanted = languages.length === 0 ? [currentLocale()] : languages;
  const inLanguage = SAMPLE_COMMENTS.filter(({ language }) => wanted.some((known) => known === language));
  return inLanguage.find((sample) => sample.kind === kind) ?? inLanguage[0];
}

function useSample({ content, samples }: PreviewInput): [SampleComment, (id: string) => void] {
  const [picked, setPicked] = useState<string | null>(null);
  const all = [...samples.written, ...samples.real];
  const [first] = SAMPLE_COMMENTS;
  const sample = all.find(({ id }) => id === picked) ?? findFitting(content) ?? first;
  if (sample === undefined) throw new Error('There are no sample comments');
  return [sample, setPicked];
}

/** What would stand in the box, and what is wrong with the template, as it is being typed. */
export function usePreview(input: PreviewInput): Preview {
  const { id, content, tone, settings, clients, templates } = input;
  const [sample, pickSample] = useSample(input);
  const [fills, setFills] = useState<Readonly<Record<string, string>>>({});
  const [passedOver, setPassedOver] = useState<readonly string[]>([]);
  const [now] = useState(() => new Date());
  const body = bodyIn(content, tone);
  const parsed = useMemo(() => parseTemplate(body, listOwnVariables(clients)), [body, clients]);
  const rendered = useMemo(() => {
    const context = buildPreviewContext(sample, { content, tone, fills, now }, { settings, clients, templates });
    const request = { seed: id, memory: [], recentCount: 0 };
    return nextVariant((choose) => renderTemplate(parsed, context, choose), request, passedOver);
  }, [parsed, sample, content, tone, fills, now, settings, clients, templates, id, passedOver]);
  const { variantKey, choices } = rendered;
  return {
    parsed,
    rendered,
    sample,
    pickSample,
    fill: (key, value) => setFills((known) => ({ ...known, [key]: value })),
    showAnother:
      choices.length === 0
        ? null
        : () => setPassedOver((shown) => [...shown.filter((key) => key !== variantKey), variantKey]),
  };
}
