import { describe, expect, it } from 'vitest';

import { checkTone } from '@/lib/replies/check-tone';

const rules = (text: string): string[] => checkTone(text).map(({ rule }) => rule);

describe('the tone check', () => {
  it.each([
    ['Mulțumim că ne-ați scris. Verificăm comanda și revenim azi până la 18:00.'],
    ['Спасибо, что написали. Проверяем заказ и вернёмся с ответом сегодня до 18:00.'],
    ['Thank you for telling us. We are checking order A-1204 and will be back by 6 pm.'],
    ['Vă rugăm să ne scrieți un SMS sau să sunați la ANPC.'],
    ['Bună, Ana! Ne pare rău! Comanda e deja la curier.'],
    [''],
  ])('has nothing to say of "%s"', (text) => {
    expect(checkTone(text)).toEqual([]);
  });

  it.each([
    ['NU ESTE ADEVĂRAT ce spuneți', ['capitals']],
    ['Это ПОЛНАЯ НЕПРАВДА', ['capitals']],
    ['Please READ THE RULES first', ['capitals']],
    ['Rezolvăm!!', ['exclamations']],
    ['Как же так?! Мы проверим!!!', ['exclamations']],
    ['Sorry! Really! We check!', ['exclamations']],
    ['Ne pare rău, dar produsul este bun.', ['but']],
    ['Нам жаль, однако товар исправен.', ['but']],
    ['We are sorry, but the item is fine.', ['but']],
    ['Nu ați citit condițiile.', ['blame']],
    ['Вы сами выбрали этот размер.', ['blame']],
    ["You didn't read the terms", ['blame']],
    ['Calmați-vă, vă rog.', ['brush-off']],
    ['Это от нас не зависит.', ['brush-off']],
    ['There is nothing we can do.', ['brush-off']],
    ['Ну конечно, мы всё исправим', ['sarcasm']],
    ['Очень жаль)))', ['sarcasm']],
    ['Ce surpriză', ['sarcasm']],
  ])('of "%s" says %j', (text, expected) => {
    expect(rules(text)).toEqual(expected);
  });

  it('knows words only as whole words', () => {
    expect(rules('Butonul de adresă, dărâmat: darul e la Novosibirsk, новость')).toEqual([]);
  });

  it('shows the words it means', () => {
    expect(checkTone('Îmi pare rău, DAR TREBUIA SĂ citiți!!')).toEqual([
      { rule: 'capitals', excerpt: 'DAR TREBUIA SĂ' },
      { rule: 'exclamations', excerpt: '!!' },
      { rule: 'blame', excerpt: 'trebuia să' },
      { rule: 'but', excerpt: 'dar' },
    ]);
  });
});
