import { m } from '@/lib/i18n/messages';

import type { BadgeView } from './badge';
import type { CapturedMark } from './capture-mark';
import type { PostEntry } from './post-entry';

/** What a badge shows before the kit is on the page: the few states that come without it (describe-badge.ts has them all). */
export function describeFirst({ isWaiting, failure }: PostEntry, mark: CapturedMark | undefined): BadgeView {
  const view = { delta: null };
  if (isWaiting) return { ...view, state: 'saving', label: m.overlay_badge_saving() };
  if (failure === 'context-invalidated') {
    return { ...view, state: 'error', label: m.overlay_error_context_invalidated() };
  }
  if (failure !== null) {
    const reason = m.overlay_error_not_delivered();
    return { ...view, state: 'error', label: m.overlay_badge_retry({ reason }) };
  }
  if (mark === undefined) return { ...view, state: 'idle', label: m.overlay_badge_capture() };
  return { ...view, state: 'captured', label: m.overlay_badge_captured() };
}
