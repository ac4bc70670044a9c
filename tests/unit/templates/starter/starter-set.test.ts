import { describe, expect, it } from 'vitest';

import { templateContentSchema, type TemplateContent } from '@/lib/domain/template';
import { REPLY_KINDS, type Tone } from '@/lib/domain/vocabulary';
import { countCharacters } from '@/lib/palette/character-budget';
import { countVariants } from '@/lib/templates/language/count-variants';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import { renderTemplate } from '@/lib/templates/language/render-template';
import type { RenderContext, Rendered } from '@/lib/templates/language/rendered';
import { listStarterTemplates, STARTER_LANGUAGES, type StarterLanguage } from '@/lib/templates/starter/starter-set';

/** The shortest box a template of no network goes into: X. */
const X_LIMIT = 280;
const NAMES: Readonly<Record<StarterLanguage, string>> = { ro: 'Alexandrina', ru: 'Александра', en: 'Christopher' };
const FILLS: Readonly<Record<StarterLanguage, string>> = {
  ro: 'geanta „Vara” mare',
  ru: 'сумка «Лето» большая',
  en: 'large “Summer” bag',
};

interface Case {
  language: StarterLanguage;
  content: TemplateContent;
  tone: Tone | null;
  body: string;
}

const CASES = STARTER_LANGUAGES.flatMap((language) =>
  listStarterTemplates(language).flatMap((content): Case[] => [
    { language, content, tone: null, body: content.body },
    ...content.toneVariants.map(({ tone, body }) => ({ language, content, tone, body })),
  ]),
);

function contextOf({ language, content, tone }: Case, partial: Partial<RenderContext>): RenderContext {
  return {
    language,
    network: 'x',
    kind: content.kind,
    isWorkingTime: false,
    now: '2026-11-23T10:00:00.000Z',
    timeZone: 'Europe/Bucharest',
    values: {},
    fills: {},
    tone,
    managerGender: null,
    partials: () => null,
    ...partial,
  };
}

/** Every text the template can become: each choice of each variant, with the longest choice of every field filled in. */
function renderAll(item: Case, partial: Partial<RenderContext>): Rendered[] {
  const asking = walkVariants(item.body, contextOf(item, partial));
  const fills = asking.flatMap(({ fields }) =>
    fields.map(({ key, kind, options }) => {
      const longest = options.toSorted((a, b) => b.length - a.length)[0] ?? FILLS[item.language];
      return [key, kind === 'date' ? '2026-12-24' : longest] as const;
    }),
  );
  return walkVariants(item.body, contextOf(item, { fills: Object.fromEntries(fills), ...partial }));
}

/** Counts through all answers: an odometer whose wheels come to be as questions are asked. */
function walkVariants(body: string, context: RenderContext): Rendered[] {
  const parsed = parseTemplate(body);
  const results: Rendered[] = [];
  const answers: { at: number; count: number }[] = [];
  do {
    results.push(
      renderTemplate(parsed, context, (count, order) => {
        answers[order] ??= { at: 0, count };
        return answers[order].at;
      }),
    );
    while (answers.length > 0 && answers.at(-1)!.at + 1 >= answers.at(-1)!.count) answers.pop();
    const last = answers.at(-1);
    if (last !== undefined) last.at += 1;
  } while (answers.length > 0);
  return results;
}

describe.each(STARTER_LANGUAGES)('the starter set in %s', (language) => {
  const contents = listStarterTemplates(language);

  it('has two to four templates for every kind, each with a shortcut and title of its own', () => {
    for (const kind of REPLY_KINDS) {
      const count = contents.filter((content) => content.kind === kind).length;
      expect([kind, count >= 2 && count <= 4]).toEqual([kind, true]);
    }
    expect(contents.length).toBeGreaterThanOrEqual(27);
    expect(new Set(contents.map(({ shortcut }) => shortcut?.toLowerCase())).size).toBe(contents.length);
    expect(new Set(contents.map(({ title }) => title)).size).toBe(contents.length);
  });

  it('keeps the schema', () => {
    for (const content of contents) expect(templateContentSchema.parse(content)).toEqual(content);
  });

  it('can speak informally, and varies its words', () => {
    const informal = contents.filter(({ toneVariants }) => toneVariants.length > 0);
    expect(informal.length).toBeGreaterThanOrEqual(10);
    const alike = contents.filter(({ body }) => countVariants(parseTemplate(body)) < 4n);
    expect(alike.map(({ title }) => title)).toEqual([]);
  });
});

it('has no shortcut twice over all languages', () => {
  const shortcuts = STARTER_LANGUAGES.flatMap((language) =>
    listStarterTemplates(language).map(({ shortcut }) => shortcut),
  );
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});

describe.each(CASES)('$language $content.shortcut ($tone)', (item) => {
  const { language } = item;
  const texts = [{}, { first_name: NAMES[language] }].flatMap((values) =>
    [true, false].flatMap((isWorkingTime) =>
      renderAll(item, { values: { first_name: null, ...values }, isWorkingTime }),
    ),
  );

  it('parses and renders without a problem, with and without a name', () => {
    expect(parseTemplate(item.body).problems).toEqual([]);
    expect(texts.flatMap(({ problems }) => problems)).toEqual([]);
    const isNamed = /first_name/.test(item.body);
    expect(texts.some(({ text }) => text.includes(NAMES[language]))).toBe(isNamed);
  });

  it('fits X in its longest form', () => {
    const lengths = texts.map(({ text }) => countCharacters(text, 'x').used);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(X_LIMIT);
  });

  it('is set like a written text in every form', () => {
    for (const { text } of texts) {
      expect(text).toMatch(/^[\p{Lu}]/u);
      expect(text).not.toMatch(/[{}|\\]|\s{2}|\s[,.!?:]|^\s|\s$|[,.:!?]{2}/u);
      // A sentence begins with a capital; an answer filled in is the person's own.
      expect(text.replaceAll(FILLS[language], 'X')).not.toMatch(/[.!?] \p{Ll}/u);
    }
  });
});

it('is written in the letters of its language', () => {
  for (const language of STARTER_LANGUAGES) {
    const source = listStarterTemplates(language)
      .flatMap(({ title, body, toneVariants }) => [title, body, ...toneVariants.map((variant) => variant.body)])
      .join('\n')
      .replaceAll(/\bif (?:first_name|hours=closed)\b|\bfirst_name\b|\bend\b|: date\b/g, '');
    const words = source.match(/\p{L}+/gu) ?? [];
    expect(words.filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))).toEqual([]);
    const script = language === 'ru' ? /^\p{Script=Cyrillic}+$/u : /^\p{Script=Latin}+$/u;
    expect(words.filter((word) => !script.test(word))).toEqual([]);
    expect(source).not.toMatch(/[şţŞŢãÃ]/u);
  }
});
