import { describe, expect, it } from 'vitest';

import { collectPartials } from '@/lib/templates/find/collect-partials';
import { TemplateIndex } from '@/lib/templates/find/template-index';

import { makeRow } from './make-row';

const PLACE = { network: 'vk', language: null, kind: null, clientId: null } as const;

describe('collectPartials', () => {
  it('brings what is included, also through others, from conditions and tones, by the name written', () => {
    const template = makeRow({
      body: 'Hi {>Sign} {if network=vk}{>vk-note}{end}',
      toneVariants: [{ tone: 'formal', body: '{>formal-sign}' }],
    });
    const rows = [
      template,
      makeRow({ shortcut: 'sign', body: 'Yours, {>team}' }),
      makeRow({ shortcut: 'team', body: 'the team' }),
      makeRow({ shortcut: 'vk-note', body: 'see our page' }),
      makeRow({ shortcut: 'formal-sign', body: 'Respectfully' }),
      makeRow({ shortcut: 'other', body: 'not included' }),
    ];
    expect(collectPartials(template, new TemplateIndex(rows), PLACE)).toEqual({
      Sign: 'Yours, {>team}',
      team: 'the team',
      'vk-note': 'see our page',
      'formal-sign': 'Respectfully',
    });
  });

  it('ends where templates include each other, and leaves out what names nothing', () => {
    const [a, b] = [makeRow({ shortcut: 'a', body: '{>b}{>gone}' }), makeRow({ shortcut: 'b', body: '{>a}' })];
    expect(collectPartials(a, new TemplateIndex([a, b]), PLACE)).toEqual({ a: '{>b}{>gone}', b: '{>a}' });
  });

  it('takes of several with one shortcut the one meant for the place', () => {
    const template = makeRow({ body: '{>sign}' });
    const rows = [
      template,
      makeRow({ shortcut: 'sign', body: 'X', networks: ['x'] }),
      makeRow({ shortcut: 'sign', body: 'VK', networks: ['vk'] }),
    ];
    expect(collectPartials(template, new TemplateIndex(rows), PLACE)).toEqual({ sign: 'VK' });
  });
});
