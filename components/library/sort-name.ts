import { metricName } from '@/components/post-card/vocabulary-name';
import type { LibrarySort } from '@/lib/db/library/library-query';
import { m } from '@/lib/i18n/messages';

/** What the Library can be ordered by, in words. */
export function sortName(sort: LibrarySort): string {
  if (sort === 'capturedAt') return m.library_sort_captured();
  if (sort === 'publishedAt') return m.library_sort_published();
  return metricName(sort);
}
