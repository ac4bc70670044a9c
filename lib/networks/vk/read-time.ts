import type { RawTime } from '@/lib/domain/reading';
import { ownMatch } from '@/lib/networks/shared/own-match';
import { parseInstant, parseUnixSeconds } from '@/lib/networks/shared/parse-instant';
import { readText } from '@/lib/networks/shared/read-text';

import { chains, foreign } from './selectors';

/** Attributes that hold the unix time on the date element or on a part of it. */
const UNIX_ATTRIBUTES = ['time', 'data-time', 'data-ts', 'data-date'] as const;

/**
 * Time of a post: JSON of the date block, then unix attributes, else the words on the page ("22 авг в 12:25", "вчера"),
 * which are parsed later. Ids hold no time. Promoted posts have no date at all.
 */
export function readTime(root: Element): { time: RawTime | null; rule: string | null } {
  const text = ownMatch(root, chains.dateText, foreign);
  const raw = readText(text?.element ?? null) || null;
  const json = readBlockNumber(root, 'date');
  const blockIso = parseUnixSeconds(json);
  if (blockIso !== null)
    return { time: { iso: blockIso, precision: 'second', source: 'json', raw }, rule: 'block-json' };
  const time = readShownTime(text?.element ?? null);
  const rule = time?.source === 'attribute' ? 'attribute' : (text?.rule ?? null);
  return { time, rule: time === null ? null : rule };
}

/** Time of one date element: unix attributes of it or of a part of it, else its words; null when it says nothing. */
export function readShownTime(element: Element | null): RawTime | null {
  if (element === null) return null;
  const raw = readText(element) || null;
  const iso = readAttributeTime(element);
  if (iso !== null) return { iso, precision: 'second', source: 'attribute', raw };
  const absolute = element.getAttribute('abs_time')?.trim() || raw;
  return absolute === null ? null : { iso: null, precision: 'unknown', source: 'text', raw: absolute };
}

/** A whole number under `key` in the escaped JSON that the date block carries in its attributes; null without one. */
export function readBlockNumber(root: Element, key: 'date' | 'viewsCount'): string | null {
  const block = ownMatch(root, chains.dateBlock, foreign)?.element;
  if (block === undefined) return null;
  const pattern = new RegExp(`"${key}"\\s*:\\s*"?(\\d{1,12})"?\\s*[,}]`);
  for (const element of [block, ...block.querySelectorAll('*')])
    for (const attribute of element.attributes) {
      const found = pattern.exec(attribute.value)?.[1];
      if (found !== undefined) return found;
    }
  return null;
}

function readAttributeTime(element: Element): string | null {
  const parts = [element, ...element.querySelectorAll('*')];
  for (const part of parts) {
    const unix = UNIX_ATTRIBUTES.map((name) => parseUnixSeconds(part.getAttribute(name))).find((iso) => iso !== null);
    const iso = unix ?? parseInstant(part.getAttribute('datetime'));
    if (iso !== null) return iso;
  }
  return null;
}
