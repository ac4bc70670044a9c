import { expect, it } from 'vitest';

import {
  chooseTone,
  createSession,
  fillIn,
  learn,
  moveSelection,
  renderOf,
  selectedTemplate,
  takeResults,
  turnVariant,
} from '@/lib/palette/palette-session';
import type { UtmVocabulary } from '@/lib/utm/utm-parameters';

import { makeContext, makeFacts, makeSituation, makeTemplate } from './found-templates';

function openWith(...templates: ReturnType<typeof makeTemplate>[]) {
  const session = createSession(makeSituation());
  takeResults(session, { templates, total: templates.length, repeatedToday: [] });
  return session;
}

it('goes round by single steps and stops at the ends by pages', () => {
  const session = openWith(...Array.from({ length: 9 }, (_, index) => makeTemplate({ id: `t${index}` })));
  const go = (...steps: Parameters<typeof moveSelection>[1][]): number => {
    for (const step of steps) moveSelection(session, step);
    return session.selected;
  };
  expect(go('previous')).toBe(8);
  expect(go('next')).toBe(0);
  expect(go('page-down')).toBe(6);
  expect(go('page-down')).toBe(8);
  expect(go('page-up', 'page-up')).toBe(0);
  expect(go('last')).toBe(8);
  expect(go('first')).toBe(0);
});

it('has nothing selected in an empty list', () => {
  const session = openWith();
  moveSelection(session, 'next');
  expect(selectedTemplate(session)).toBeNull();
});

it('fills the name in, and the fallback where none is known', () => {
  const template = makeTemplate();
  const session = openWith(template);
  expect(renderOf(session, template).text).toBe('Hello, Mira!');
  learn(session, { person: null });
  expect(renderOf(session, template).text).toBe('Hello, friend!');
});

it('keeps what was filled in with its template', () => {
  const [one, other] = [makeTemplate({ id: 'a', body: '{?sum} lei' }), makeTemplate({ id: 'b', body: '{?sum} euro' })];
  const session = openWith(one, other);
  fillIn(session, one, { sum: '120' });
  expect(renderOf(session, one).text).toBe('120 lei');
  expect(renderOf(session, other).problems.map(({ code }) => code)).toEqual(['field-empty']);
});

it('shows each variant once before any comes again, and none that was used in this discussion', () => {
  const template = makeTemplate({
    body: '{One|Two|Three|Four}',
    uses: [{ variantKey: '3', isHere: true, ago: 40 }],
  });
  const session = openWith(template);
  const seen: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    seen.push(renderOf(session, template).text);
    turnVariant(session, template);
  }
  expect(seen.toSorted()).toEqual(['One', 'Three', 'Two']);
});

it('takes the body of the chosen tone, and the settings’ tone without a choice', () => {
  const template = makeTemplate({ body: 'Good day', toneVariants: [{ tone: 'informal', body: 'Hi' }] });
  const session = openWith(template);
  expect(renderOf(session, template).text).toBe('Good day');
  chooseTone(session, 'informal');
  expect(renderOf(session, template).text).toBe('Hi');
  chooseTone(session, null);
  learn(session, { context: makeContext({ manager: { name: '', gender: null, tone: 'informal' } }) });
  expect(renderOf(session, template).text).toBe('Hi');
});

it('knows the client’s own variables, and asks for those that only others have', () => {
  const client = {
    id: 'c1',
    name: 'Bakery',
    variables: { order_phone: '022 12 34 56', link: 'https://bakery.example/?a=1' },
    utm: { sources: [], mediums: [], campaigns: [] },
  };
  const facts = makeFacts({ context: makeContext({ client, variableNames: ['order_phone', 'shop_hours'] }) });
  const session = createSession(makeSituation(facts));
  const render = (body: string) => renderOf(session, makeTemplate({ id: body, body }));
  expect(render('{client}: {order_phone}').text).toBe('Bakery: 022 12 34 56');
  expect(render('{shop_hours}').problems).toHaveLength(1);
});

function renderLink(utm: UtmVocabulary, link = 'https://bakery.example/?a=1', body = '{link:utm}') {
  const client = { id: 'c1', name: 'Bakery', variables: { link }, utm };
  const session = createSession(makeSituation(makeFacts({ context: makeContext({ client }) })));
  return renderOf(session, makeTemplate({ body }));
}

it('marks the client’s link with the client’s words, and leaves it open where nobody named a campaign', () => {
  const words = { sources: ['vk', 'Twitter'], mediums: ['cpc', 'comment'], campaigns: ['Пасха 2026', 'always'] };
  const none = { sources: [], mediums: [], campaigns: [] };
  expect(renderLink(words).text).toBe(
    'https://bakery.example/?a=1&utm_source=twitter&utm_medium=comment&utm_campaign=pasha_2026',
  );
  expect(renderLink({ ...none, campaigns: ['always'] }).text).toBe(
    'https://bakery.example/?a=1&utm_source=x&utm_medium=social&utm_campaign=always',
  );
  expect(renderLink(none).text).toBe('{link:utm}');
  expect(renderLink(none).problems.map(({ code, found }) => [code, found])).toEqual([['no-value', 'link:utm']]);
  expect(renderLink(none, 'https://bakery.example/', '{link:utm|{link}}').text).toBe('https://bakery.example/');
  // What the address carries already stays.
  expect(renderLink(words, 'https://bakery.example/?utm_campaign=menu&utm_source=site').text).toBe(
    'https://bakery.example/?utm_campaign=menu&utm_source=site&utm_medium=comment',
  );
});
