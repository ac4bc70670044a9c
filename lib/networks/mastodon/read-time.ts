import type { RawTime } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { isShownTime } from '../shared/is-shown-time';
import { parseInstant } from '../shared/parse-instant';
import { findTimeLink, type Scope } from './find-own';
import { readName } from './read-rich-text';
import { selectors } from './selectors';

/** Posts carry a `time` with the full moment; only opened posts of 4.2 and 4.3 show words alone. A poll's `time` is its end. */
export function readTime(scope: Scope, page: PageContext, id: string | null): RawTime | null {
  const link = findTimeLink({ ...scope, base: page.url });
  const time = link?.querySelector(selectors.time) ?? null;
  const raw = readName(time ?? link);
  const iso = parseInstant(time?.getAttribute('datetime'));
  if (iso !== null) return { iso, precision: 'second', source: 'attribute', raw };
  if (raw === null) return null;
  const decoded = id === null ? null : parseStatusIdTime(id);
  return decoded !== null && isShownTime(decoded, raw)
    ? { iso: decoded, precision: 'second', source: 'id', raw }
    : { iso: null, precision: 'unknown', source: 'text', raw };
}

/** Since 2017 an id holds milliseconds since 1970 above its last 16 bits. */
function parseStatusIdTime(id: string): string | null {
  if (!/^\d{17,19}$/.test(id)) return null;
  return new Date(Number(BigInt(id) >> 16n)).toISOString();
}
