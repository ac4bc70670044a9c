import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { identifySender } from '@/lib/messaging/check-sender';
import { isAllowed } from '@/lib/messaging/message-rights';
import type { PayloadOf } from '@/lib/messaging/message-types';
import { protocolSchemas } from '@/lib/messaging/protocol-schema';

import { overlayAt, pageAt } from './deliver';

const find = {
  query: 'pr',
  network: 'x',
  language: 'ro',
  kind: 'price',
  clientId: null,
  threadKey: null,
  limit: 20,
} as const;
const context = { network: 'x', nativeId: '1', clientId: null } as const;
const { clientId: _clientId, ...offered } = find;
const offer = { ...offered, nativeId: '1' } as const;
const inserted = {
  templateId: 't1',
  variantKey: '0.1',
  text: 'Hi',
  textHash: 'h',
  network: 'x',
  threadKey: null,
  nativeId: null,
  permalink: null,
  requestId: '019c0000-0000-7000-8000-000000000001',
} as const;
const PAYLOADS = {
  'templates:shortcuts': { network: 'x' },
  'templates:find': find,
  'templates:context': context,
  'templates:offer': offer,
  'templates:inserted': inserted,
} as const;
const TYPES = [
  'templates:find',
  'templates:shortcuts',
  'templates:context',
  'templates:offer',
  'templates:inserted',
] as const;
type Type = (typeof TYPES)[number];

function mayAsk<T extends Type>(type: T, payload: PayloadOf<T>, from: ReturnType<typeof overlayAt>): boolean {
  const own = { id: fakeBrowser.runtime.id, url: new URL(fakeBrowser.runtime.getURL('/')) };
  const sender = identifySender(from, own, []);
  return sender !== null && isAllowed(type, payload, sender);
}

describe('what the palette asks', () => {
  it.each(TYPES)('%s is answered to overlays of the network and to pages of the extension only', (type) => {
    const payload = PAYLOADS[type];
    expect(mayAsk(type, payload, overlayAt('https://x.com/home'))).toBe(true);
    expect(mayAsk(type, payload, pageAt('/sidepanel.html'))).toBe(true);
    expect(mayAsk(type, payload, overlayAt('https://vk.com/feed'))).toBe(false);
    expect(mayAsk(type, payload, overlayAt('https://notx.com/'))).toBe(false);
    expect(mayAsk(type, payload, pageAt('/practice.html'))).toBe(false);
  });

  it.each(['templates:context', 'templates:offer', 'templates:inserted'] as const)(
    '%s names comments of its own server only',
    (type) => {
      const payload = { ...PAYLOADS[type], network: 'mastodon' } as PayloadOf<typeof type>;
      const onServer = overlayAt('https://mastodon.social/home');
      expect(mayAsk(type, { ...payload, nativeId: 'mastodon.social/1' }, onServer)).toBe(true);
      expect(mayAsk(type, { ...payload, nativeId: 'other.example/1' }, onServer)).toBe(false);
    },
  );

  it.each(TYPES)('%s is accepted as it is meant', (type) => {
    expect(protocolSchemas[type].parse(PAYLOADS[type])).toEqual(PAYLOADS[type]);
  });

  it.each([
    ['templates:find', { ...find, limit: 0 }],
    ['templates:find', { ...find, limit: 201 }],
    ['templates:find', { ...find, query: 'x'.repeat(201) }],
    ['templates:find', { ...find, kind: 'spam' }],
    ['templates:context', { ...context, nativeId: '' }],
    ['templates:offer', { ...offer, limit: 201 }],
    ['templates:offer', { ...offer, nativeId: '' }],
    ['templates:inserted', { ...inserted, requestId: 'again' }],
    ['templates:inserted', { ...inserted, text: 'x'.repeat(100_001) }],
    ['templates:inserted', { ...inserted, variantKey: '0'.repeat(2001) }],
  ] as const)('%s is refused out of bounds: %o', (type, payload) => {
    expect(protocolSchemas[type].safeParse(payload).success).toBe(false);
  });
});
