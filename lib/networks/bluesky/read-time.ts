import type { RawTime } from '@/lib/domain/reading';

import { isShownTime } from '../shared/is-shown-time';
import { findLines, findOwn, findTimeLink, readLine, type Scope } from './find-own';
import { selectors } from './selectors';

/**
 * The page writes the full date in the reader's language and zone. A post's key tells the moment in full, but it is the
 * writer's claim and says nothing for imported posts: it counts only where it is the time the page shows.
 */
export function readTime(scope: Scope, id: string | null): RawTime | null {
  const decoded = id === null ? null : parseKeyTime(id);
  const raw = readShown(scope, decoded);
  if (raw === null) return null;
  return decoded !== null && isShownTime(decoded, raw)
    ? { iso: decoded, precision: 'second', source: 'id', raw }
    : { iso: null, precision: 'unknown', source: 'text', raw };
}

function readShown(scope: Scope, decoded: string | null): string | null {
  const link = findTimeLink(scope) ?? findOwn(scope, selectors.quotedTime)[0];
  const full = link?.getAttribute('data-tooltip') ?? link?.getAttribute('aria-label');
  const short = readLine(link)?.replace(/^·\s*/, '');
  return full || short || readOpened(scope, decoded);
}

/** Opened posts have a line of their own, "10:00 AM · Aug 20, 2026": the last one of clock and date that is no part of anything. */
function readOpened(scope: Scope, decoded: string | null): string | null {
  const lines = findLines(scope).flatMap((line) => {
    const isPart = line.closest(`a, button, ${selectors.anyText}, [data-testid$="-expanded"]`) !== null;
    const text = isPart ? null : readLine(line);
    return text !== null && (text.match(/\p{Nd}+/gu) ?? []).length >= 4 ? [text] : [];
  });
  return lines.find((line) => decoded !== null && isShownTime(decoded, line)) ?? lines.at(-1) ?? null;
}

const KEY_LETTERS = '234567abcdefghijklmnopqrstuvwxyz';
const LAUNCH_MS = Date.UTC(2022, 10, 1);

/** Keys are 13 letters of five bits; above the last ten bits they hold microseconds since 1970. */
export function parseKeyTime(id: string): string | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(id)) return null;
  let number = 0n;
  for (const letter of id) number = number * 32n + BigInt(KEY_LETTERS.indexOf(letter));
  const ms = Number((number >> 10n) / 1000n);
  return ms >= LAUNCH_MS && ms < Date.UTC(2100, 0, 1) ? new Date(ms).toISOString() : null;
}
