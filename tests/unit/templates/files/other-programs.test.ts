import { describe, expect, it } from 'vitest';

import { htmlToText } from '@/lib/templates/files/html-text';
import { readTemplateFile } from '@/lib/templates/files/read-template-file';
import type { ReadTemplates } from '@/lib/templates/files/read-templates';
import { translateBriskine } from '@/lib/templates/files/translate-briskine';
import { translateTextBlaze } from '@/lib/templates/files/translate-text-blaze';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import { renderTemplate } from '@/lib/templates/language/render-template';
import type { Rendered } from '@/lib/templates/language/rendered';

import { threadTime } from '../../../thread-time';

function render(body: string): Rendered {
  return renderTemplate(
    parseTemplate(body),
    {
      language: 'en',
      network: null,
      kind: null,
      isWorkingTime: null,
      now: '2026-11-23T10:00:00.000Z',
      timeZone: 'UTC',
      values: { name: 'Ana Pop', first_name: 'Ana', manager: 'Ion' },
      fills: {},
      tone: null,
      managerGender: null,
      partials: () => null,
    },
    () => 0,
  );
}

function bodies(read: ReadTemplates): (readonly [string | null, string])[] {
  return read.templates.map(({ content }) => [content.shortcut, content.body] as const);
}

describe('Text Blaze', () => {
  it('reads the folders of its export', async () => {
    const file = {
      version: 7,
      folders: [
        {
          name: 'Support',
          snippets: [
            { name: 'Hello', shortcut: '/hi', text: 'Hi {formtext: name=Customer; default=there}!', type: 'text' },
            { name: 'Picture', shortcut: '/pic', text: '' },
            'broken',
          ],
        },
        { name: 'Empty', snippets: [] },
      ],
    };
    const read = await readTemplateFile('export.json', JSON.stringify(file));
    expect(read.format).toBe('text-blaze');
    expect(read.templates[0]?.content).toMatchObject({
      title: 'Hello',
      shortcut: 'hi',
      folder: 'Support',
      body: 'Hi {?Customer: there}!',
    });
    expect(read.skipped.map(({ place, reason }) => [place.number, reason])).toEqual([
      [2, 'no-body'],
      [3, 'invalid'],
    ]);
  });

  it.each([
    ['{cursor}', '{cursor}', []],
    ['{formtext}', '{?Field 1}', []],
    ['{formtext} and {formparagraph: default=a/b}', String.raw`{?Field 1} and {?Field 2: a\/b}`, []],
    ['{formmenu: red; green; name=Colour}', '{?Colour: red/green}', []],
    ['{formmenu: red; green; multiple=yes; name=Colour}', '{?Colour: red/green}', ['approximated']],
    ['{formdate: name=Day}', '{?Day: date}', []],
    ['{time: dddd}', '{date:weekday}', []],
    ['{time: MMMM D, YYYY; shift=+1D}', '{date+1d:long}', ['approximated']],
    ['{time: DD.MM.YYYY; shift=-1Y +2W}', '{date-12m+2w:short}', ['approximated']],
    ['{import: /sig}', '{>sig}', []],
    ['no commands \\ here', 'no commands \\ here', []],
    ['never { closed', String.raw`never \{ closed`, []],
  ])('translates %s', (text, body, problems) => {
    const translated = translateTextBlaze(text);
    expect(translated.body).toBe(body);
    expect(translated.problems.map(({ code }) => code)).toEqual(problems);
    expect(parseTemplate(translated.body).problems).toEqual([]);
  });

  it.each([
    '{time: HH:mm}',
    '{clipboard}',
    '{site: text; selector=h1}',
    '{=price * 2}',
    '{formtext: default={clipboard}}',
    '{if: a > 1}yes{else}no{endif}',
    '{urlload: https://a.example/x}',
  ])('keeps %s to be seen, says so, and lets nobody insert it', (text) => {
    const { body, problems } = translateTextBlaze(`Before ${text} after`);
    expect(body).toBe(`Before ${text} after`);
    expect(problems.every(({ code }) => code === 'untranslated')).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
    expect(render(body).problems.some(({ isBlocking }) => isBlocking)).toBe(true);
  });
});

describe('Briskine', () => {
  const HEADER = 'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text';

  it('reads its export, HTML as plain text, and names what only a mail has', async () => {
    const row =
      '1,Hi,h,Re: order,,,,"sale, vip","<div>Hi <b>{{to.first_name}}</b>,</div><div><br></div><div>thanks &amp; bye</div>",x';
    const read = await readTemplateFile('briskine.csv', `${HEADER}\n${row}\n2,None,n,,,,,,,\n`);
    expect(read.format).toBe('briskine');
    expect(read.templates[0]?.content).toMatchObject({
      title: 'Hi',
      shortcut: 'h',
      tags: ['sale', 'vip'],
      body: 'Hi {first_name},\n\nthanks & bye',
    });
    expect(read.templates[0]?.problems.map(({ code }) => code)).toEqual(['formatting-lost', 'not-kept']);
    expect(read.skipped.map(({ reason }) => reason)).toEqual(['no-body']);
  });

  it.each([
    ['Hi {{to.first_name}} from {{from.name}}{{cursor}}', 'Hi {first_name} from {manager}{cursor}', []],
    ['{{ to.name }} {{#cursor}}a/b{{/cursor}}', String.raw`{name} {cursor:a\/b}`, []],
    ['{{random "Hi" "Hello there"}}', '{Hi|Hello there}', []],
    ['{{random "name" "a|b"}}', String.raw`{\name|a\|b}`, []],
    ['{{> signature}}', '{>signature}', []],
    ['a {literal} brace', String.raw`a \{literal\} brace`, []],
    ['{{from.first_name}}', '{manager}', ['approximated']],
  ])('translates %s', (text, body, problems) => {
    const translated = translateBriskine(text);
    expect(translated.body).toBe(body);
    expect(translated.problems.map(({ code }) => code)).toEqual(problems);
    expect(parseTemplate(translated.body).problems).toEqual([]);
  });

  it.each(['{{to.email}}', '{{#if to.first_name}}x{{/if}}', '{{moment add="1;days"}}', '{{site ".price"}}'])(
    'keeps %s to be seen, says so, and lets nobody insert it',
    (text) => {
      const { body, problems } = translateBriskine(text);
      expect(body).toBe(text);
      expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['untranslated']));
      expect(render(body).problems.some(({ isBlocking }) => isBlocking)).toBe(true);
    },
  );
});

describe('espanso', () => {
  it('reads its matches', async () => {
    const file = `# replies
global_vars:
  - name: today
    type: date
    params: { format: "%d.%m.%Y" }
matches:
  - trigger: ":hi"
    replace: "Hello, $|$!"
    label: Hello
    search_terms: [greeting]
  - triggers: [";due", ":due"]
    replace: |
      Until {{day}} ({{today}})
    vars:
      - name: day
        type: date
        params: { format: "%A", offset: 86400 }
  - trigger: ":form"
    form: "Dear [[name]], your [[size]] {bag}"
    form_fields:
      size: { type: choice, values: [small, big] }
      name: { default: friend }
  - trigger: ":rand"
    replace: "{{r}}"
    vars: [{ name: r, type: random, params: { choices: [one, two] } }]
  - trigger: ":verbose"
    replace: "Sum: {{form1.sum}}"
    vars: [{ name: form1, type: form, params: { layout: "[[sum]]" } }]
`;
    const read = await readTemplateFile('base.yml', file);
    expect(read).toMatchObject({ format: 'espanso', skipped: [] });
    expect(bodies(read)).toEqual([
      ['hi', 'Hello, {cursor}!'],
      ['due', 'Until {date+1d:weekday} ({date:short})\n'],
      ['form', String.raw`Dear {?name: friend}, your {?size: small/big} \{bag\}`],
      ['rand', '{one|two}'],
      ['verbose', 'Sum: {?sum}'],
    ]);
    expect(read.templates[0]?.content).toMatchObject({ title: 'Hello', tags: ['greeting'] });
    const second = read.templates[1]?.problems.map(({ code, found }) => [code, found]);
    expect(second).toEqual([
      ['approximated', '{{today}}'],
      ['not-kept', ':due'],
      ['title-made', 'Until {date+1d:weekday} ({date:short})'],
    ]);
    for (const { content } of read.templates) expect(parseTemplate(content.body).problems).toEqual([]);
  });

  it('skips what has no text, and keeps what a program would make to be seen', async () => {
    const file = `matches:
  - trigger: ":cat"
    image_path: "cat.png"
  - trigger: ":ip"
    replace: "{{ip}}"
    vars: [{ name: ip, type: shell, params: { cmd: "curl x" } }]
  - 5
`;
    const read = await readTemplateFile('base.yml', file);
    expect(read.skipped.map(({ place, reason }) => [place.number, reason])).toEqual([
      [1, 'no-text'],
      [3, 'invalid'],
    ]);
    expect(read.skipped[0]?.raw).toContain('cat.png');
    expect(read.templates[0]?.problems.map(({ code }) => code)).toContain('untranslated');
    expect(render(read.templates[0]?.content.body ?? '').problems.some(({ isBlocking }) => isBlocking)).toBe(true);
  });

  it('ends for YAML that holds itself or grows without end', async () => {
    const lol = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`).join('\n');
    const bomb = await readTemplateFile('t.yml', `a0: &a0 [x, y]\n${lol}\nmatches: *a30\n`);
    expect(bomb.failure).toBe('damaged');
    const loop = await readTemplateFile('t.yml', 'matches: &m\n  - *m\n  - trigger: ":a"\n    replace: b\n');
    expect(bodies(loop)).toEqual([['a', 'b']]);
    expect(loop.skipped.map(({ reason }) => reason)).toEqual(['invalid']);
  });
});

it('turns HTML into the text a reader sees, in time for hostile input', () => {
  const html =
    '<p>One <a href="https://a.example/x">link</a></p><p>Two<br>three &#x1F44D; &lt;b&gt;</p><script>x()</script>';
  expect(htmlToText(html).text).toBe('One link (https://a.example/x)\n\nTwo\nthree 👍 <b>');
  const start = threadTime();
  for (const piece of ['<a', '<!--', '<a "', '<script>', '&#', '<p>']) htmlToText(piece.repeat(30_000));
  expect(threadTime() - start).toBeLessThan(3000);
});
