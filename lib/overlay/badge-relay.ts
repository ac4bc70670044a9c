import type { Badge } from './badge';
import type { BadgeKit } from './badge-kit';
import { type CaptureDesk, isFailure, type LoadCaptureDesk } from './capture-kit';
import type { OverlayCore } from './overlay-core';

export interface BadgeRelayOptions {
  core: Pick<OverlayCore, 'board' | 'marks' | 'locator' | 'context' | 'signal'>;
  /** null while the kit is not on the page. */
  deskNow: () => CaptureDesk | null;
  loadDesk: LoadCaptureDesk;
}

export type BadgeListeners = Pick<
  BadgeKit,
  'onPress' | 'onPointerDown' | 'onToolClick' | 'onApproach' | 'onKey' | 'onInput'
>;

/** Passes what happens on badges to the capture kit, and brings the kit where it is needed first. */
export function createBadgeRelay({ core, deskNow, loadDesk }: BadgeRelayOptions): BadgeListeners {
  const { board, marks, locator } = core;
  const isCaptured = ({ post }: Badge): boolean => {
    const entry = board.entryOf(post);
    return entry !== undefined && marks.get(entry) !== undefined;
  };
  const withDesk = async (then: (desk: CaptureDesk) => void): Promise<void> => {
    const desk = deskNow() ?? (await loadDesk());
    if (!isFailure(desk) && !core.signal.aborted) then(desk);
  };
  const pressFirst = async (badge: Badge, isRange: boolean): Promise<void> => {
    const entry = board.entryOf(badge.post);
    if (entry === undefined || entry.isWaiting) return;
    // Feeds recycle nodes; what counts is what the person saw when they pressed.
    const pressed = { post: badge.post, key: locator.postKey(badge.post, core.context()) };
    Object.assign(entry, { key: pressed.key, failure: null, isWaiting: true });
    board.redraw(entry);
    const desk = await loadDesk();
    entry.isWaiting = false;
    if (core.signal.aborted) return;
    if (!isFailure(desk)) {
      desk.actions.onPress(badge, pressed, isRange);
      return;
    }
    if (entry.key === pressed.key) entry.failure = desk.code;
    board.redraw(entry);
  };
  return {
    // People point before they press, and a press takes about 80 ms from down to up: most of the time the kit needs.
    onPointerDown: () => void loadDesk(),
    onPress(badge, isRange) {
      const desk = deskNow();
      if (desk === null) void pressFirst(badge, isRange);
      else desk.actions.onPress(badge, { post: badge.post, key: locator.postKey(badge.post, core.context()) }, isRange);
    },
    onToolClick: (badge, target) => deskNow()?.actions.onToolClick(badge, target),
    onApproach: (badge) => void withDesk(({ actions }) => actions.onApproach(badge)),
    onKey(badge, event) {
      const desk = deskNow();
      if (desk !== null) desk.actions.onKey(badge, event);
      else if (isCaptured(badge)) void withDesk(({ actions }) => actions.onKey(badge, event));
    },
    onInput: () => deskNow()?.actions.onInput(),
  };
}
