import type { CapturedPost } from '@/lib/domain/post';
import { METRIC_NAMES, type MetricName } from '@/lib/domain/vocabulary';

import { isSameText } from './merge-text';
import { isSameCount } from './rounded-count';

export interface PostComparison {
  /** Text edited, media changed or a number moved. Cut texts, rounded numbers and holes are no change. */
  changed: boolean;
  /** Likes now minus likes stored; 0 when rounding hides any difference; null when either is unknown. */
  likesDelta: number | null;
  /** `false`: at least one of the two numbers was rounded by the page, so the delta is approximate. */
  likesDeltaExact: boolean | null;
}

/** How the post on the page differs from what is stored. */
export function comparePost(stored: CapturedPost, fresh: CapturedPost): PostComparison {
  const isTextSame = stored.text === '' || fresh.text === '' || isSameText(stored, fresh);
  // Another selection on the same web page is the person's change, not the page's.
  const isTextChanged = !isTextSame && fresh.kind !== 'page';
  const isNumberMoved = METRIC_NAMES.some((name) => !isSameMetric(stored, fresh, name));
  return {
    changed: isTextChanged || isMediaChanged(stored, fresh) || isNumberMoved,
    ...compareLikes(stored, fresh),
  };
}

function isSameMetric(stored: CapturedPost, fresh: CapturedPost, name: MetricName): boolean {
  const [before, after] = [stored.metrics[name], fresh.metrics[name]];
  if (before === null || after === null) return true;
  return isSameCount(
    { value: before, exact: stored.exact[name] === true },
    { value: after, exact: fresh.exact[name] === true },
  );
}

/**
 * By type, as far as both captures saw: addresses of the same picture differ from visit to visit, and a carousel shows its
 * slides one by one, so more or fewer of them is no change.
 */
function isMediaChanged(stored: CapturedPost, fresh: CapturedPost): boolean {
  return stored.media.some((medium, index) => {
    const now = fresh.media[index];
    return now !== undefined && now.type !== medium.type;
  });
}

function compareLikes(
  stored: CapturedPost,
  fresh: CapturedPost,
): Pick<PostComparison, 'likesDelta' | 'likesDeltaExact'> {
  const [before, after] = [stored.metrics.likes, fresh.metrics.likes];
  if (before === null || after === null) return { likesDelta: null, likesDeltaExact: null };
  const isExact = stored.exact.likes === true && fresh.exact.likes === true;
  return {
    likesDelta: isSameMetric(stored, fresh, 'likes') ? 0 : after - before,
    likesDeltaExact: isExact,
  };
}
