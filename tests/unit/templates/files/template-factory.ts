import { clientIdSchema, templateIdSchema } from '@/lib/domain/ids';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { templateContentSchema, type Template, type TemplateContent } from '@/lib/domain/template';
import { REPLY_KINDS, TONES } from '@/lib/domain/vocabulary';

import * as fc from '../../../property';

export function buildContentWith(partial: Partial<TemplateContent> = {}): TemplateContent {
  return {
    title: 'Thanks',
    shortcut: 'thx',
    body: '{first_name|Hello}, thank you!',
    toneVariants: [],
    folder: '',
    tags: [],
    networks: [],
    languages: [],
    kind: null,
    clientId: null,
    ...partial,
  };
}

export function buildStored(partial: Partial<TemplateContent>, id: string): Template {
  const at = '2026-11-01T10:00:00.000Z';
  return { ...buildContentWith(partial), id: templateIdSchema.parse(id), createdAt: at, updatedAt: at };
}

const NASTY = [
  ';',
  ',',
  '"',
  "'",
  '\t',
  '\r',
  '\n',
  '\r\n',
  '=1+1',
  '-',
  '@',
  '{',
  '}',
  '|',
  '\\',
  '\0',
  '\u200b',
  'ș',
  'ю',
  '👍🏽',
];

function textArb(maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
    .map((parts) => parts.join('').slice(0, maxLength).toWellFormed());
}

const bodyArb = textArb(500).filter((text) => text !== '');
const shortcutArb = fc.stringMatching(/^[a-zа-яșț0-9_-]{1,12}$/u);
const tagArb = textArb(40).filter((tag) => tag !== '');

/** Any template the schema allows. */
export const contentArb: fc.Arbitrary<TemplateContent> = fc
  .record({
    title: textArb(100).filter((title) => title.trim() !== ''),
    shortcut: fc.option(shortcutArb),
    body: bodyArb,
    toneVariants: fc.record({ formal: fc.option(bodyArb), informal: fc.option(bodyArb) }).map((bodies) =>
      TONES.flatMap((tone) => {
        const body = bodies[tone];
        return body === null ? [] : [{ tone, body }];
      }),
    ),
    folder: textArb(60),
    tags: fc.uniqueArray(tagArb, { maxLength: 5 }),
    networks: fc.uniqueArray(fc.constantFrom(...NETWORK_IDS), { maxLength: 4 }),
    languages: fc.uniqueArray(fc.constantFrom('ro', 'ru', 'en', 'uk', 'gag'), { maxLength: 3 }),
    kind: fc.option(fc.constantFrom(...REPLY_KINDS)),
    clientId: fc.option(fc.uuid().map((id) => clientIdSchema.parse(id))),
  })
  .map((content) => templateContentSchema.parse(content));
