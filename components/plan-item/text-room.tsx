import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import type { NetworkId } from '@/lib/domain/network-id';
import { formatNumber } from '@/lib/i18n/format-count';
import { formatDay } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import type { ItemForm } from '@/lib/plan/item-form';
import { buildPostText } from '@/lib/plan/post-text';
import { measureHashtags, measureText, type TextLimit, type TextRoom as Room } from '@/lib/plan/text-limits';

const UNITS: Record<TextLimit['unit'], () => string> = {
  weighted: m.item_unit_weighted,
  grapheme: m.item_unit_grapheme,
  utf16: m.item_unit_utf16,
  'emoji-bytes': m.item_unit_emoji_bytes,
  hashtag: m.item_unit_hashtag,
};

const COLOURS = { fits: '', maybe: 'font-medium text-warn', over: 'font-medium text-danger' } as const;

/** Where a limit comes from, and how it is counted. */
function sourceOf(limit: TextLimit | null): string {
  if (limit === null) return m.item_limit_unknown();
  const { unit, source, checkedAt } = limit;
  return m.item_limit_source({ unit: UNITS[unit](), source, day: formatDay(`${checkedAt}T12:00:00Z`) });
}

function tooMuch({ used, limit, level }: Room): string | null {
  if (level === 'fits' || limit === null) return null;
  return level === 'maybe' ? m.item_limit_maybe() : m.item_limit_over({ shown: formatNumber(used - limit.max) });
}

function Meter({ room, label }: { room: Room; label?: string }) {
  const { used, limit, level } = room;
  const said = tooMuch(room);
  const numbers = limit === null ? formatNumber(used) : `${formatNumber(used)} / ${formatNumber(limit.max)}`;
  return (
    <span className={COLOURS[level]} title={sourceOf(limit)}>
      {label !== undefined && `${label} `}
      <span className="tabular">{numbers}</span>
      {said !== null && ` · ${said}`}
      <span className="sr-only"> ({sourceOf(limit)})</span>
    </span>
  );
}

function NetworkRoom({ form, network }: { form: ItemForm; network: NetworkId }) {
  const text = buildPostText(form, network);
  const tags = measureHashtags(text, network);
  return (
    <li className="flex flex-wrap items-center gap-x-1.5">
      <NetworkMark network={network} isDecorative />
      <span className="sr-only">{networkName(network)}</span>
      <Meter room={measureText(text, network, form.format)} />
      {tags !== null && tags.level !== 'fits' && <Meter room={tags} label="#" />}
    </li>
  );
}

/** How much of each network's room its text takes, hashtags included. Too much is said; it may be saved all the same. */
export function TextRoom({ form }: { form: ItemForm }) {
  if (form.networks.length === 0) return null;
  return (
    <ul aria-label={m.item_limits()} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
      {form.networks.map((network) => (
        <NetworkRoom key={network} form={form} network={network} />
      ))}
    </ul>
  );
}
