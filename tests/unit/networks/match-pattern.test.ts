import { describe, expect, it } from 'vitest';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { matchesHost } from '@/lib/networks/match-pattern';
import { networkOfUrl } from '@/lib/networks/network-of-url';

describe('matchesHost', () => {
  it.each([
    ['https://x.com/home', 'https://x.com/*', true],
    ['https://x.com/', 'https://x.com/*', true],
    ['https://www.x.com/', 'https://x.com/*', false],
    ['https://xxcom/', 'https://x.com/*', false],
    ['https://x.com.evil.example/', 'https://x.com/*', false],
    ['http://x.com/', 'https://x.com/*', false],
    ['https://x.com:444/', 'https://x.com/*', false],
    ['https://x.com./', 'https://x.com/*', false],
    ['https://ro.pinterest.com/', 'https://*.pinterest.com/*', true],
    ['https://a.b.pinterest.com/', 'https://*.pinterest.com/*', true],
    ['https://pinterest.com/', 'https://*.pinterest.com/*', true],
    ['https://notpinterest.com/', 'https://*.pinterest.com/*', false],
    ['https://x.com/', 'x.com', false],
    ['https://x.com/', '*://*/*', false],
    ['https://x.com/', '<all_urls>', false],
  ])('%s against %s: %s', (address, pattern, expected) => {
    expect(matchesHost(new URL(address), [pattern])).toBe(expected);
  });

  it('understands every pattern of the manifest, each for one network only', () => {
    for (const [network, patterns] of Object.entries(NETWORK_HOSTS)) {
      for (const pattern of patterns) {
        const address = pattern.replace('*.', 'some.').replace('/*', '/page');
        expect([pattern, networkOfUrl(new URL(address))]).toEqual([pattern, network]);
      }
    }
  });
});
