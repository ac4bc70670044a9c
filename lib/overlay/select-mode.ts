import { m } from '@/lib/i18n/messages';

import type { Badge, BadgeView } from './badge';
import { CHOICE_STYLE, SELECT_BAR_STYLE } from './bar-style';
import type { CapturedMark } from './capture-mark';
import type { CaptureTools } from './capture-tools';
import type { BadgeActions } from './overlay-core';
import { isWellInView } from './in-view';
import { listPosts, listRange } from './list-posts';
import { createPageBar } from './page-bar';
import type { PostEntry } from './post-entry';
import type { TrackedPost } from './post-observer';
import { createPostSelection } from './post-selection';
import { buildSelectionBar, describeSelection } from './select-bar';
import { createSelectRun } from './select-run';
import { createSharedStyle } from './style-sheet';
import { watchChoosing } from './watch-choosing';

/** Selecting several posts of a page, to capture them at once. */
export interface SelectMode {
  isOn(): boolean;
  /** Answers how many posts there are to select from; without any nothing is opened. */
  open(): number;
  close(): void;
  /** Escape: ends a capture under way, else the selection. */
  leave(): void;
  /** A press of a badge, or of the post itself. */
  choose(pressed: TrackedPost, isRange: boolean): void;
  /** How a badge looks while posts are selected. */
  describe(entry: PostEntry, mark: CapturedMark | undefined): BadgeView;
  /** The interface language changed. */
  redraw(): void;
}

export function createSelectMode(tools: CaptureTools): SelectMode {
  const { core, controller } = tools;
  const { page, board } = core;
  const selection = createPostSelection(controller);
  const style = createSharedStyle(page.document, CHOICE_STYLE);
  const styled = new WeakSet<Badge>();
  let off: AbortController | null = null;
  let last: TrackedPost | null = null;

  const redraw = (): void => {
    if (off === null) return;
    const { progress, summary } = run;
    const view = { selected: selection.list().length, progress, summary };
    const content = buildSelectionBar(page.document, view);
    bar.show({ label: m.overlay_many_title(), status: describeSelection(view), content });
  };
  const run = createSelectRun(tools, redraw);
  const change = (posts: readonly TrackedPost[], isSelected: boolean): void => {
    run.forgetSummary();
    for (const post of posts) {
      if (isSelected === selection.has(post)) continue;
      if (isSelected) selection.add(post);
      else selection.remove(post);
    }
    const [only, ...others] = posts;
    if (only !== undefined && others.length === 0) board.redraw(only);
    else board.redrawAll();
    redraw();
  };
  const capture = async (): Promise<void> => {
    const rest = await run.start(selection.list());
    selection.replace(off === null ? [] : rest);
    board.redrawAll();
    redraw();
  };
  const close = (): void => {
    if (off === null) return;
    run.stop();
    off.abort();
    off = null;
    bar.remove();
    selection.replace([]);
    board.redrawAll();
  };
  const leave = (): void => (run.progress === null ? close() : run.stop());
  const actions: Readonly<Record<string, () => void>> = {
    visible: () =>
      change(
        listPosts(core).filter(({ post }) => isWellInView(post, page)),
        true,
      ),
    none: () => change(selection.list(), false),
    capture: () => void capture(),
    undo: () => void run.undo(),
    stop: () => run.stop(),
    done: close,
  };
  const bar = createPageBar(core, {
    kind: 'select',
    role: 'toolbar',
    style: SELECT_BAR_STYLE,
    onAction: (action) => actions[action]?.(),
    onEscape: leave,
  });
  const choose = (pressed: TrackedPost, isRange: boolean): void => {
    if (run.progress !== null) return;
    if (isRange) change(listRange(listPosts(core), last, pressed), true);
    else change([pressed], !selection.has(pressed));
    last = pressed;
  };
  core.signal.addEventListener('abort', close, { once: true });
  return {
    isOn: () => off !== null,
    leave,
    choose,
    close,
    redraw,
    open() {
      const { length } = listPosts(core);
      if (length === 0 || off !== null) return length;
      off = new AbortController();
      run.forgetSummary();
      last = null;
      watchChoosing(core, { onChoose: choose, onEscape: leave, signal: off.signal });
      board.redrawAll();
      redraw();
      bar.focus();
      return length;
    },
    describe({ post, key, badge }, mark) {
      if (!styled.has(badge)) style.addTo(badge.root);
      styled.add(badge);
      const isPressed = selection.has({ post, key });
      const state = isPressed ? 'picked' : 'unpicked';
      return { state, label: m.overlay_many_post(), delta: mark === undefined ? null : '✓', isPressed };
    },
  };
}

/** While posts are selected a press of a badge selects, and its tools stay closed. */
export function letSelect(actions: BadgeActions, selecting: SelectMode): BadgeActions {
  return {
    ...actions,
    onPress(badge, pressed, isRange) {
      if (selecting.isOn()) selecting.choose(pressed, isRange);
      else actions.onPress(badge, pressed, isRange);
    },
    onApproach(badge) {
      if (!selecting.isOn()) actions.onApproach(badge);
    },
    onKey(badge, event) {
      if (!selecting.isOn()) actions.onKey(badge, event);
      else if (event.key === 'Escape') selecting.leave();
    },
  };
}
