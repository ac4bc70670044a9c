import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';

import type { BadgeView } from './badge';
import type { CapturedMark } from './capture-mark';
import { describeFailure } from './describe-failure';
import type { PostEntry } from './post-entry';

/** What the badge of a post shows, in the interface language of the moment. */
export function describeBadge({ pending, failure }: PostEntry, mark: CapturedMark | undefined): BadgeView {
  if (pending !== null) return { state: 'saving', label: m.overlay_badge_saving(), delta: null };
  if (failure === 'context-invalidated') return { state: 'error', label: describeFailure(failure), delta: null };
  if (failure !== null) {
    return { state: 'error', label: m.overlay_badge_retry({ reason: describeFailure(failure) }), delta: null };
  }
  if (mark === undefined) return { state: 'idle', label: m.overlay_badge_capture(), delta: null };
  if (mark.changed === null) return { state: 'captured', label: m.overlay_badge_captured(), delta: null };
  return describeChange(mark.changed.likesDelta);
}

function describeChange(likesDelta: number | null): BadgeView {
  if (likesDelta === null || likesDelta === 0) {
    return { state: 'changed', label: m.overlay_badge_changed(), delta: null };
  }
  const format = (notation: 'standard' | 'compact'): string =>
    new Intl.NumberFormat(currentLocale(), { notation, signDisplay: 'always' }).format(likesDelta);
  return {
    state: 'changed',
    label: m.overlay_badge_changed_likes({ delta: format('standard') }),
    delta: format('compact'),
  };
}
