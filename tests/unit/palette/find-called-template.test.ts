import { describe, expect, it } from 'vitest';

import type { FoundTemplate } from '@/lib/messaging/template-messages';
import { findCalledTemplate } from '@/lib/palette/find-called-template';

import { makeTemplate } from './found-templates';

const onX = { network: 'x', language: 'ro', clientId: 'c1' } as const;
const call = (templates: ReturnType<typeof makeTemplate>[], word: string, place: Partial<typeof onX> = {}) =>
  findCalledTemplate(templates, word, { ...onX, ...place })?.id ?? null;

function two(overrides: Partial<FoundTemplate>): FoundTemplate[] {
  return ['a', 'b'].map((id) => makeTemplate({ id, shortcut: 'hi', ...overrides }));
}

describe('the template a typed shortcut means', () => {
  it('is the one that has it, whatever the case and the diacritics', () => {
    const templates = [makeTemplate({ id: 'a', shortcut: 'Preț' }), makeTemplate({ id: 'b', shortcut: 'pret-2' })];
    expect(call(templates, 'pret')).toBe('a');
    expect(call(templates, 'pre')).toBeNull();
  });

  it('is the only one even where it is meant for another place: the person named it', () => {
    expect(call([makeTemplate({ shortcut: 'hi', networks: ['vk'] })], 'hi')).toBe('t1');
  });

  it.each([
    ['network', { networks: ['x'] }, { networks: ['vk'] }],
    ['language', { languages: ['ro', 'ru'] }, { languages: ['en'] }],
    ['client', { clientId: 'c1' }, { clientId: 'c2' }],
  ] satisfies [string, Partial<FoundTemplate>, Partial<FoundTemplate>][])(
    'is of several the one meant for this %s',
    (_, here, elsewhere) => {
      const templates = [
        makeTemplate({ id: 'a', shortcut: 'hi', ...elsewhere }),
        makeTemplate({ id: 'b', shortcut: 'hi', ...here }),
      ];
      expect(call(templates, 'hi')).toBe('b');
    },
  );

  it('is for the person to say where two fit, or none of two', () => {
    expect(call(two({}), 'hi')).toBeNull();
    expect(call(two({ networks: ['vk'] }), 'hi')).toBeNull();
  });
});
