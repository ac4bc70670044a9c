import type { NetworkId } from '@/lib/domain/network-id';
import type { TimePrecision } from '@/lib/domain/vocabulary';

/**
 * Moments decoded from post ids: several networks build the creation time into the id, so "3 d" need not be guessed.
 * Formulas and their checks on real pages: design notes on networks, section 3.0. Ids exceed 2^53, hence BigInt.
 */

/** First id that carries a time: X started snowflakes in November 2010. */
const X_EPOCH_MS = 1288834974657n;
const INSTAGRAM_EPOCH_MS = 1314220021721n;
const LINKEDIN_LAUNCH_MS = Date.UTC(2003, 4, 5);
const TIKTOK_LAUNCH_MS = Date.UTC(2014, 0, 1);
const CLOCK_SLACK_MS = 24 * 60 * 60 * 1000;
const MAX_ID_BITS = 63n;
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A public shortcode has 11 characters; posts of private accounts append 28 more that are no part of the id. */
const PRIVATE_SUFFIX_LENGTH = 28;

/** A status id of X (18–19 digits) → ISO time, exact to the second; null for ids from before snowflakes or impossible ones. */
export function parseXIdTime(id: string, now?: Date): string | null {
  const number = parseId(id);
  if (number === null || number < 1n << 32n) return null;
  return isoOf((number >> 22n) + X_EPOCH_MS, Number(X_EPOCH_MS), now);
}

/**
 * A shortcode of Instagram or Threads (or its decimal form `pk`, `pk_user`) → ISO time, null when impossible. Approximate:
 * mostly within 2 minutes of publishing, worst seen 8.5; a scheduled or drafted post may differ more.
 */
export function parseInstagramIdTime(code: string, now?: Date): string | null {
  const number = /^\d{15,20}(_\d+)?$/.test(code) ? parseId(code.replace(/_.*/, '')) : decodeShortcode(code);
  if (number === null || number < 1n << 32n) return null;
  return isoOf((number >> 23n) + INSTAGRAM_EPOCH_MS, Number(INSTAGRAM_EPOCH_MS), now);
}

/** A video id of TikTok (19 digits) → ISO time, within 2 minutes of publishing; null when impossible. */
export function parseTikTokIdTime(id: string, now?: Date): string | null {
  const number = parseId(id);
  return number === null ? null : isoOf((number >> 32n) * 1000n, TIKTOK_LAUNCH_MS, now);
}

/** An activity, share or ugcPost id of LinkedIn, digits or whole URN → ISO time; null when impossible. Shares give a slightly earlier moment. */
export function parseLinkedInIdTime(id: string, now?: Date): string | null {
  const number = parseId(id.replace(/^urn:li:(activity|share|ugcPost):/, ''));
  return number === null ? null : isoOf(number >> 22n, LINKEDIN_LAUNCH_MS, now);
}

interface IdClock {
  parse: (id: string, now?: Date) => string | null;
  /** What the check on real pages allows to claim. */
  precision: TimePrecision;
}

const ID_CLOCKS: Partial<Record<NetworkId, IdClock>> = {
  x: { parse: parseXIdTime, precision: 'second' },
  instagram: { parse: parseInstagramIdTime, precision: 'hour' },
  threads: { parse: parseInstagramIdTime, precision: 'hour' },
  tiktok: { parse: parseTikTokIdTime, precision: 'hour' },
  // Not LinkedIn: its cards may name the activity of a like or repost, whose moment is not the post's. Its adapter decodes.
};

/** The time in a post's native id, with the precision that holds for the network; null where ids carry none. */
export function parseIdTime(
  network: NetworkId,
  nativeId: string,
  now?: Date,
): { iso: string; precision: TimePrecision } | null {
  const clock = ID_CLOCKS[network];
  const iso = clock?.parse(nativeId, now) ?? null;
  return clock === undefined || iso === null ? null : { iso, precision: clock.precision };
}

function parseId(id: string): bigint | null {
  if (!/^[1-9]\d{0,19}$/.test(id)) return null;
  const number = BigInt(id);
  return number >> MAX_ID_BITS === 0n ? number : null;
}

function decodeShortcode(code: string): bigint | null {
  const open = code.length > PRIVATE_SUFFIX_LENGTH ? code.slice(0, -PRIVATE_SUFFIX_LENGTH) : code;
  if (!/^[\w-]{6,12}$/.test(open)) return null;
  let number = 0n;
  for (const character of open) {
    const digit = BASE64URL.indexOf(character);
    if (digit < 0) return null;
    number = number * 64n + BigInt(digit);
  }
  return number >> MAX_ID_BITS === 0n ? number : null;
}

function isoOf(ms: bigint, earliestMs: number, now: Date | undefined): string | null {
  const time = Number(ms);
  if (time < earliestMs) return null;
  if (now !== undefined && time > now.getTime() + CLOCK_SLACK_MS) return null;
  return new Date(time).toISOString();
}
