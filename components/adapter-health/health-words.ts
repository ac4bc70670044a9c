import { fieldName } from '@/components/post-card/missing-fields';
import type { PageKind } from '@/lib/domain/vocabulary';
import type { FieldHealth } from '@/lib/health/field-health';
import type { NetworkHealth } from '@/lib/health/network-health';
import { formatNumber } from '@/lib/i18n/format-count';
import { formatNearDay } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

/** The state of a network in one line, to stand after its name. */
export function describeNetwork({ state, posts, firstAt, fields }: NetworkHealth): string {
  if (state === 'few') return m.health_few({ posts, shown: formatNumber(posts) });
  const worst = fields[0];
  if (state === 'lost' && worst?.lost) return describeLost(worst.field, worst.lost, fields);
  if (state === 'fallback' && worst?.takeover) {
    return m.health_fallback({ field: fieldName(worst.field), day: formatNearDay(worst.takeover.since) });
  }
  return m.health_fine({ posts, shown: formatNumber(posts), day: formatNearDay(firstAt) });
}

function describeLost(
  field: string,
  { posts, missing, since }: NonNullable<FieldHealth['lost']>,
  fields: readonly FieldHealth[],
): string {
  const said = m.health_lost({
    field: fieldName(field),
    missing: formatNumber(missing),
    posts,
    shown: formatNumber(posts),
    day: formatNearDay(since),
  });
  // One field can be lost on several kinds of pages; it is counted once.
  const others = new Set(fields.filter(({ state }) => state === 'lost').map((other) => fieldName(other.field)));
  others.delete(fieldName(field));
  const count = others.size;
  return count === 0 ? said : `${said}, ${m.health_more_lost({ count, shown: formatNumber(count) })}`;
}

export function describeField({ state, lost, takeover }: FieldHealth): string {
  if (lost !== null) return m.health_state_lost({ day: formatNearDay(lost.since) });
  if (state === 'never-seen') return m.health_state_never_seen();
  if (takeover === null) return m.health_state_fine();
  return takeover.withVersion === null
    ? m.health_state_fallback({ day: formatNearDay(takeover.since) })
    : m.health_state_updated({ version: takeover.withVersion });
}

const PLACES: Record<PageKind, () => string> = {
  feed: m.health_place_feed,
  profile: m.health_place_profile,
  post: m.health_place_post,
  search: m.health_place_search,
  composer: m.health_place_composer,
  messages: m.health_place_messages,
  other: m.health_place_other,
};

export const placeName = (place: PageKind): string => PLACES[place]();
