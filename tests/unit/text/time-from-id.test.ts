import { describe, expect, it } from 'vitest';

import {
  parseIdTime,
  parseInstagramIdTime,
  parseLinkedInIdTime,
  parseTikTokIdTime,
  parseXIdTime,
} from '@/lib/text/time-from-id';

import * as fc from '../../property';

const NOW = new Date('2026-09-03T12:00:00Z');
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function toShortcode(number: bigint): string {
  let rest = number;
  let code = '';
  while (rest > 0n) {
    code = `${BASE64URL[Number(rest % 64n)]}${code}`;
    rest /= 64n;
  }
  return code;
}

describe('times decoded from ids', () => {
  it('agree with published facts', () => {
    // The id of the documentation of snowflakes, a LinkedIn activity and a TikTok video whose pages show these dates.
    expect(parseXIdTime('1541815603606036480')).toBe('2022-06-28T16:07:40.105Z');
    expect(parseLinkedInIdTime('7434956337647624192')?.slice(0, 16)).toBe('2026-03-04T13:42');
    expect(parseLinkedInIdTime('urn:li:activity:7341424859299663875')?.slice(0, 16)).toBe('2025-06-19T11:21');
    expect(parseTikTokIdTime('7571863205253778710')?.slice(0, 10)).toBe('2025-11-12');
  });

  it('come back from ids made of any time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2016, 0, 1), max: NOW.getTime() }),
        fc.integer({ min: 0, max: 2 ** 22 - 1 }),
        (ms, tail) => {
          const iso = new Date(ms).toISOString();
          const low = BigInt(tail);
          expect(parseXIdTime(String(((BigInt(ms) - 1288834974657n) << 22n) | low), NOW)).toBe(iso);
          expect(parseLinkedInIdTime(String((BigInt(ms) << 22n) | low), NOW)).toBe(iso);
          const pk = ((BigInt(ms) - 1314220021721n) << 23n) | low;
          expect(parseInstagramIdTime(toShortcode(pk), NOW)).toBe(iso);
          expect(parseInstagramIdTime(`${String(pk)}_123456`, NOW)).toBe(iso);
          const second = BigInt(Math.floor(ms / 1000));
          expect(Date.parse(parseTikTokIdTime(String((second << 32n) | low), NOW) ?? '')).toBe(Number(second) * 1000);
        },
      ),
    );
  });

  it('ignore the tail that private Instagram posts carry', () => {
    const pk = (BigInt(Date.UTC(2025, 0, 1)) - 1314220021721n) << 23n;
    expect(parseInstagramIdTime(`${toShortcode(pk)}${'A'.repeat(28)}`)).toBe('2025-01-01T00:00:00.000Z');
  });

  it.each(['', 'abc', '0', '-5', '20', '12345678', '1.5', ' 1541815603606036480', '9'.repeat(20), '9'.repeat(40)])(
    'are null for the impossible id "%s"',
    (id) => {
      expect(parseXIdTime(id)).toBeNull();
      expect(parseTikTokIdTime(id)).toBeNull();
      expect(parseLinkedInIdTime(id)).toBeNull();
    },
  );

  it.each(['', 'a b', 'ab/cd', 'ABC', 'я'.repeat(11), '_'.repeat(12), 'AAAAAAAAAAA'])(
    'are null for the impossible shortcode "%s"',
    (code) => {
      expect(parseInstagramIdTime(code)).toBeNull();
    },
  );

  it('are null when they lie in the future', () => {
    const future = String((BigInt(NOW.getTime() + 3 * 86_400_000) - 1288834974657n) << 22n);
    expect(parseXIdTime(future, NOW)).toBeNull();
    expect(parseXIdTime(future)).not.toBeNull();
  });

  it('claim no more precision than was checked, and nothing for networks without times in ids', () => {
    expect(parseIdTime('x', '1541815603606036480')?.precision).toBe('second');
    expect(parseIdTime('tiktok', '7571863205253778710')?.precision).toBe('hour');
    expect(parseIdTime('vk', '-1_2')).toBeNull();
    expect(parseIdTime('youtube', '1541815603606036480')).toBeNull();
  });
});
