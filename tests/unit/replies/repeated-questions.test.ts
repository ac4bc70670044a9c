import { describe, expect, it } from 'vitest';

import { findRepeatedQuestions } from '@/lib/replies/repeated-questions';
import type { Reply } from '@/lib/domain/reply';

import { threadTime } from '../../thread-time';
import { makeReply } from './make-reply';

const NOW = new Date('2026-03-20T12:00:00.000Z');
const DAY_MS = 24 * 60 * 60_000;

/** One comment per text, one day apart, the first one today. */
const ask = (texts: readonly string[], overrides: Partial<Reply> = {}): Reply[] =>
  texts.map((text, index) =>
    makeReply({
      id: `x:${index}-${text}`,
      text,
      queuedAt: new Date(NOW.getTime() - index * DAY_MS).toISOString(),
      ...overrides,
    }),
  );
const DELIVERY_RO = ['Cât costă livrarea la Bălți?', 'Bună ziua, cat costa livrarea?', 'Livrarea cât costă vă rog?'];
const DELIVERY_RU = [
  'Сколько стоит доставка?',
  'Здравствуйте! А сколько стоит доставка в Бельцы?',
  'доставка сколько стоит??',
];
const VACANCY_EN = ['Do you have any vacancies?', 'Hello, are there vacancies right now?', 'Any vacancies?'];
const OTHERS = [
  'Cât costă tortul de ciocolată?',
  'Сколько стоит торт?',
  'Are you open on Sunday?',
  'Lucrați duminica?',
  'Где вы находитесь?',
  'Aveți produse fără gluten?',
];

describe('questions asked again and again', () => {
  it.each([
    ['Romanian', DELIVERY_RO],
    ['Russian', DELIVERY_RU],
    ['English', VACANCY_EN],
  ])('are found in %s, in whatever words', (_language, texts) => {
    const found = findRepeatedQuestions(ask([...texts, ...OTHERS]), NOW);
    expect(found.map(({ times }) => times)).toEqual([3]);
    expect(found[0]?.sample.text).toBe(texts[0]);
  });

  it('are kept apart by language and subject', () => {
    const found = findRepeatedQuestions(ask([...DELIVERY_RO, ...DELIVERY_RU, ...VACANCY_EN, ...OTHERS]), NOW);
    const groups = found.map(({ replyIds }) => new Set(replyIds.map((id) => id.replace(/^x:\d+-/, ''))));
    expect(new Set(groups)).toEqual(new Set([DELIVERY_RO, DELIVERY_RU, VACANCY_EN].map((texts) => new Set(texts))));
  });

  it('are not different questions about one thing', () => {
    expect(findRepeatedQuestions(ask(OTHERS), NOW)).toEqual([]);
  });

  it('are not what was asked more than 30 days ago, nor what is no question', () => {
    const old = DELIVERY_RO.map((text, index) =>
      makeReply({ id: `x:${index}`, text, queuedAt: '2026-01-05T08:00:00.000Z' }),
    );
    expect(findRepeatedQuestions(old, NOW)).toEqual([]);
    expect(findRepeatedQuestions(ask(['Super livrare', 'Super livrare!', 'super livrare']), NOW)).toEqual([]);
    expect(findRepeatedQuestions(ask(DELIVERY_RO, { kind: 'complaint' }), NOW)).toEqual([]);
  });

  it('need no question mark where the person said that they are questions', () => {
    const texts = ['pret', 'Preț', 'PRET!'];
    expect(findRepeatedQuestions(ask(texts), NOW)).toEqual([]);
    expect(findRepeatedQuestions(ask(texts, { kind: 'price' }), NOW)).toHaveLength(1);
  });

  it('are compared in the blink of an eye in a busy month', () => {
    const many = ask(
      Array.from({ length: 1500 }, (_, index) => `${OTHERS[index % OTHERS.length] ?? ''} ${index}`),
      {
        queuedAt: NOW.toISOString(),
      },
    );
    const start = threadTime();
    findRepeatedQuestions(many, NOW);
    // Twenty times what it takes, so that only another order of growth fails here.
    expect(threadTime() - start).toBeLessThan(4000);
  });
});
