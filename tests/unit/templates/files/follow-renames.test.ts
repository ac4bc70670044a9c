import { describe, expect, it } from 'vitest';

import type { TemplateContent } from '@/lib/domain/template';
import { chooseImport, type ImportChoice, listPlanned, planImport } from '@/lib/templates/files/plan-import';
import type { ReadTemplate } from '@/lib/templates/files/read-templates';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import { walkNodes } from '@/lib/templates/language/walk-nodes';

import * as fc from '../../../property';
import { buildContentWith, buildStored, contentArb } from './template-factory';

function readOf(...contents: Partial<TemplateContent>[]): { templates: ReadTemplate[] } {
  return {
    templates: contents.map((content, index) => ({
      place: { unit: 'row', number: index + 2 },
      content: buildContentWith(content),
      problems: [],
    })),
  };
}

const SIGN = { title: 'Our signature', shortcut: 'Sign', body: 'Yours, Ann' };
const REPLY = { title: 'Reply', shortcut: 're', body: 'Hi {>sign} and {if comment}{> SIGN }{end}, \\{>sign\\}' };
const stored = [buildStored({ title: 'Old signature', shortcut: 'sign', body: 'Bye' }, 'a')];

function bodiesOf(choice: ImportChoice, ...contents: Partial<TemplateContent>[]): [string | null, string][] {
  const plan = chooseImport(planImport(readOf(...contents), stored), (item) =>
    item.status === 'conflict' ? choice : item.choice,
  );
  return listPlanned(plan).map(({ content }) => [content.shortcut, content.body]);
}

describe('what a template of a file includes', () => {
  it('follows the new name of what came with it, before or behind it', () => {
    const reply = 'Hi {>Sign-2} and {if comment}{>Sign-2}{end}, \\{>sign\\}';
    expect(bodiesOf('keep-both', SIGN, REPLY)).toEqual([
      ['Sign-2', 'Yours, Ann'],
      ['re', reply],
    ]);
    expect(bodiesOf('keep-both', REPLY, SIGN)[0]).toEqual(['re', reply]);
  });

  it.each(['replace', 'skip'] as const)('keeps its name with %s', (choice) => {
    expect(bodiesOf(choice, SIGN, REPLY).at(-1)).toEqual(['re', REPLY.body]);
  });

  it('keeps its name where it is not in the file', () => {
    expect(bodiesOf('keep-both', { ...SIGN, body: 'Yours {>other}' })).toEqual([['Sign-2', 'Yours {>other}']]);
  });

  it('follows in the texts of other tones, too', () => {
    const reply = { ...REPLY, body: 'Hi', toneVariants: [{ tone: 'formal' as const, body: 'Good day {>sign}' }] };
    const [, planned] = listPlanned(planImport(readOf(SIGN, reply), stored));
    expect(planned?.content.toneVariants).toEqual([{ tone: 'formal', body: 'Good day {>Sign-2}' }]);
  });

  it('is the one of several that works in the same place', () => {
    const [ro, ru] = (['ro', 'ru'] as const).map((language) => ({ ...SIGN, title: language, languages: [language] }));
    const bodies = bodiesOf('keep-both', { ...ro }, { ...ru }, { ...REPLY, body: '{>sign}', languages: ['ru'] });
    expect(bodies.map(([shortcut]) => shortcut)).toEqual(['Sign-2', 'Sign-3', 're']);
    expect(bodies[2]?.[1]).toBe('{>Sign-3}');
  });

  it('stays where the text would become too long to be stored', () => {
    const body = `${'a'.repeat(9993)}{>sign}`;
    expect(bodiesOf('keep-both', SIGN, { ...REPLY, body })[1]?.[1]).toBe(body);
  });
});

it('changes nothing but the names of what was renamed, whatever the files', () => {
  const includes = fc
    .tuple(contentArb, fc.constantFrom('{>a}', '{>b}', '{>zz}', 'x'))
    .map(([content, piece]): TemplateContent => ({ ...content, body: `${content.body}\n${piece}` }));
  const named = fc
    .tuple(includes, fc.constantFrom('a', 'A', 'b', null))
    .map(([content, shortcut]): TemplateContent => ({ ...content, shortcut, clientId: null }));
  fc.assert(
    fc.property(fc.array(named, { maxLength: 5 }), fc.array(named, { maxLength: 3 }), (contents, before) => {
      const rows = before.map((content, index) => buildStored(content, `s${index}`));
      const plan = planImport(readOf(...contents), rows);
      const planned = listPlanned(plan);
      const kept = plan.items.filter(({ choice }) => choice !== 'skip');
      expect(planned).toHaveLength(kept.length);
      const names = new Set(planned.map(({ content }) => content.shortcut));
      for (const [index, { content }] of planned.entries()) {
        const { content: read } = kept[index]!.read;
        expect(withoutIncludes(content.body)).toBe(withoutIncludes(read.body));
        const before = includedIn(read.body);
        for (const [at, name] of includedIn(content.body).entries())
          if (name !== before[at]) expect(names).toContain(name);
      }
    }),
  );
});

function includedIn(body: string): string[] {
  return [...walkNodes(parseTemplate(body).nodes)].flatMap((node) => (node.kind === 'partial' ? [node.shortcut] : []));
}

function withoutIncludes(body: string): string {
  const nodes = [...walkNodes(parseTemplate(body).nodes)].filter(({ kind }) => kind === 'partial');
  return nodes.reduceRight((text, { start, end }) => `${text.slice(0, start)}{>}${text.slice(end)}`, body);
}
