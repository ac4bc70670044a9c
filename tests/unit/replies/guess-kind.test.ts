import { describe, expect, it } from 'vitest';

import { guessKind } from '@/lib/replies/guess-kind';

describe('guessKind', () => {
  it.each([
    ['Сколько стоит доставка?', 'price'],
    ['А доставляете в Бельцы?', 'delivery'],
    ['Спасибо большое, всё пришло!', 'thanks'],
    ['Красота какая 😍', 'praise'],
    ['Заказ так и не пришёл, верните деньги', 'complaint'],
    ['Cât costă tortul?', 'price'],
    ['Livrați și în Bălți?', 'delivery'],
    ['Mulțumesc frumos!', 'thanks'],
    ['Sunt dezamăgită, nu răspunde nimeni', 'complaint'],
    ['How much is it, thanks?', 'price'],
    ['Do you ship to Norway? And who would deliver it?', 'delivery'],
    ['Thank you!', 'thanks'],
    ['My order never arrived, I want a refund. Thanks for nothing', 'complaint'],
    ['Are you open on Sunday?', 'question'],
    ['Aveți locuri libere sâmbătă?', 'question'],
  ])('%s → %s', (text, kind) => {
    expect(guessKind(text)).toBe(kind);
  });

  it.each(['', '🔥', 'Anna', 'See you on Sunday.', 'Ne vedem duminică', 'До встречи'])(
    'says nothing of "%s"',
    (text) => {
      expect(guessKind(text)).toBeNull();
    },
  );

  it('takes words from their beginning only', () => {
    expect(guessKind('interpret')).toBeNull();
    expect(guessKind('aprecost')).toBeNull();
  });
});
