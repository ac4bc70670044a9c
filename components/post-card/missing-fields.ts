import { METRIC_NAMES } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';

import { metricName } from './vocabulary-name';

const NAMES: Record<string, () => string> = {
  author: m.common_field_author,
  'author.name': m.common_field_author,
  'author.handle': m.common_field_handle,
  'author.url': m.common_field_author_link,
  'author.avatarUrl': m.common_field_avatar,
  nativeId: m.common_field_id,
  permalink: m.common_field_permalink,
  text: m.common_field_text,
  time: m.common_field_time,
  publishedAt: m.common_field_time,
  publishedIso: m.common_field_time,
  published: m.common_field_time,
  media: m.common_field_media,
  title: m.common_field_title,
};

/** What a reading lacked, in words; a field without a word of its own keeps the adapter's name for it. */
export function missingFieldNames(missing: readonly string[]): string[] {
  return [...new Set(missing.map(fieldName))];
}

export function fieldName(field: string): string {
  const metric = METRIC_NAMES.find((name) => field === `metrics.${name}` || field === name);
  return metric === undefined ? (NAMES[field]?.() ?? field) : metricName(metric);
}
