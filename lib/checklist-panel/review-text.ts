import type { NetworkId } from '@/lib/domain/network-id';
import { type AskRow, listAskRows } from '@/lib/checklist/ask-rows';
import { describeFinding } from '@/lib/checklist/describe-finding';
import { foldText } from '@/lib/checklist/reader-fold';
import { runChecks } from '@/lib/checklist/run-checks';
import { m } from '@/lib/i18n/messages';
import { measureHashtags, measureText, type TextRoom } from '@/lib/plan/text-limits';

import type { RowSource } from './panel-row';

/** How much of a limit the text takes, in words. */
export interface Counter {
  used: number;
  /** null: no limit is known. */
  max: number | null;
  /** `maybe`: over a limit that is only reported. */
  level: 'fits' | 'maybe' | 'over';
  said: string;
  /** Who says that this is the limit, and since when it is known. */
  source: string | null;
}

export interface Review {
  counters: readonly Counter[];
  /** What people see of the text before they ask for more; null where it is seen whole, or nobody knows. */
  fold: { said: string; seen: string; cut: string } | null;
  rows: readonly RowSource[];
}

export interface ReviewScene {
  network: NetworkId;
  networkName: string;
  today: Date;
}

/** All that can be said of a text by itself. Knows no page. */
export function reviewText(text: string, { network, networkName, today }: ReviewScene): Review {
  const hashtags = measureHashtags(text, network);
  const rooms = [measureText(text, network, null), ...(hashtags !== null && hashtags.used > 0 ? [hashtags] : [])];
  const findings = runChecks({ text, network, today });
  return {
    counters: rooms.map((room) => toCounter(room)),
    fold: describeFold(text, network),
    rows: [
      ...rooms.flatMap((room) => tooMuch(room, networkName)),
      ...findings.map((finding): RowSource => {
        const { where, rule, severity, fix } = finding;
        const snippet = text.slice(where.from, where.to);
        const title = describeFinding(finding);
        return { id: `${rule}:${snippet}`, state: severity, title, detail: null, snippet, edits: fix?.edits ?? null };
      }),
      ...listAskRows(text).map(toAskRow),
    ],
  };
}

function toCounter({ used, limit, level }: TextRoom): Counter {
  const isHashtags = limit?.unit === 'hashtag';
  const max = limit?.max ?? null;
  if (isHashtags)
    return { used, max, level, said: m.composer_hashtags({ used, max: max ?? 0 }), source: sourceOf(limit) };
  const said = max === null ? m.composer_count({ used }) : m.composer_count_of({ used, max });
  return { used, max, level, said, source: sourceOf(limit) };
}

function sourceOf(limit: TextRoom['limit']): string | null {
  return limit === null ? null : m.composer_source({ source: limit.source, date: limit.checkedAt });
}

function tooMuch({ used, limit, level }: TextRoom, network: string): RowSource[] {
  if (limit === null || level === 'fits') return [];
  const count = used - limit.max;
  const title =
    limit.unit === 'hashtag'
      ? m.composer_too_many_hashtags({ count, network })
      : m.composer_too_long({ count, network });
  return [
    {
      id: `limit:${limit.field}`,
      state: severityOf(limit, level),
      title,
      detail: sourceOf(limit),
      snippet: null,
      edits: null,
    },
  ];
}

/** Only the network's own word is certain; what others report may be otherwise (domain.md 3). */
function severityOf({ confidence }: NonNullable<TextRoom['limit']>, level: TextRoom['level']): RowSource['state'] {
  if (level === 'maybe') return 'hint';
  return confidence === 'A' ? 'block' : 'warn';
}

/** Nothing to say of a text that is seen whole. */
function describeFold(text: string, network: NetworkId): Review['fold'] {
  const folded = foldText(text, network);
  if (folded === null || folded.rest === '') return null;
  const { start, rest, fold } = folded;
  return { said: m.composer_seen({ count: fold.seen, source: fold.source }), seen: start, cut: rest };
}

const ASKED: Record<AskRow, () => string> = {
  facts: () => m.composer_ask_facts(),
  link: () => m.composer_ask_link(),
  rights: () => m.composer_ask_rights(),
  captions: () => m.composer_ask_captions(),
  news: () => m.composer_ask_news(),
};

function toAskRow(row: AskRow): RowSource {
  return { id: `ask:${row}`, state: 'open', title: ASKED[row](), detail: null, snippet: null, edits: null };
}
