import { describe, expect, it } from 'vitest';

import type { NetworkId } from '@/lib/domain/network-id';
import { parseAccount } from '@/lib/clients/parse-account';

const idOf = (text: string, network: NetworkId = 'x') => parseAccount(text, network)?.id ?? null;

describe('an account named by hand', () => {
  it.each([
    ['@Mill_Bakery', 'instagram', 'instagram:mill_bakery'],
    ['mill.bsky.social', 'bluesky', 'bluesky:mill.bsky.social'],
    ['@mill@mastodon.social', 'mastodon', 'mastodon:mill@mastodon.social'],
    ['https://www.instagram.com/mill.bakery/?hl=en', 'x', 'instagram:mill.bakery'],
    ['instagram.com/mill', 'instagram', 'instagram:mill'],
    ['https://m.vk.com/mill', 'x', 'vk:mill'],
    ['https://vk.ru/public123', 'x', 'vk:public123'],
    ['https://twitter.com/mill', 'vk', 'x:mill'],
    ['https://t.me/mill_news', 'x', 'telegram:mill_news'],
    ['https://www.youtube.com/@mill', 'x', 'youtube:mill'],
    ['https://www.facebook.com/profile.php?id=100001234567890', 'x', 'facebook:100001234567890'],
    ['https://www.linkedin.com/company/old-mill/', 'x', 'linkedin:old-mill'],
    ['https://www.linkedin.com/in/mara', 'x', 'linkedin:mara'],
    ['https://mastodon.social/@mill', 'x', 'mastodon:mill@mastodon.social'],
    ['https://www.tiktok.com/@mill', 'x', 'tiktok:mill'],
    ['https://ok.ru/group/123456', 'x', 'ok:group/123456'],
  ] as const)('%s (%s chosen) is %s', (text, network, id) => {
    expect(idOf(text, network)).toBe(id);
  });

  it.each([
    ['', 'x'],
    ['two words', 'instagram'],
    ['https://example.com/mill', 'x'],
    ['https://x.com/mill/status/2030000000000000501', 'x'],
    ['https://www.instagram.com/', 'instagram'],
    ['not a handle!', 'vk'],
    ['https://x.com/%', 'x'],
  ] as const)('%j (%s chosen) is nobody', (text, network) => {
    expect(idOf(text, network)).toBeNull();
  });

  it('claims to know nothing but the handle', () => {
    expect(parseAccount('mill', 'instagram')).toMatchObject({
      name: null,
      followers: null,
      exact: { followers: null },
    });
    expect(parseAccount('mill', 'instagram')?.url).toBe('https://www.instagram.com/mill/');
  });
});
