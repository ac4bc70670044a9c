import { type EditorTarget, rememberTarget, restoreTarget } from '@/lib/editors/editor-target';
import { m } from '@/lib/i18n/messages';

import { applyFix } from './apply-fix';
import type { ChecklistDesk, ChecklistTools } from './checklist-kit';
import { drawCounters, drawSeen } from './draw-counters';
import { drawRows } from './draw-rows';
import { followText, type TextFollower } from './follow-text';
import { countRows, listRows, type PanelAnswers, type PanelRow } from './panel-row';
import { createPanelWindow, type PanelWindow } from './panel-window';
import { type Review, reviewText } from './review-text';

/** One composer with the panel at it. */
interface Opening {
  readonly box: HTMLElement;
  readonly answers: PanelAnswers;
  follower: TextFollower | null;
  text: string;
  review: Review | null;
  rows: readonly PanelRow[];
  /** Id of the row that is asked why it may stay. */
  asked: string | null;
  /** Where the caret was when the focus went into the panel. */
  target: EditorTarget | null;
}

/** Screen readers hear of a new tally once the typing rests. */
const SPEAK_MS = 1200;

export interface Panel extends Omit<ChecklistDesk, 'setLocale'> {
  /** Words of another language are built with the next opening. */
  forget(): void;
}

/** The panel of one page. */
export function createPanel({ core, reader }: ChecklistTools): Panel {
  const { page } = core;
  let view: PanelWindow | null = null;
  let opening: Opening | null = null;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const withOpen = (work: (window: PanelWindow, opened: Opening) => void): void => {
    if (view !== null && opening !== null) work(view, opening);
  };
  const draw = (): void =>
    withOpen((window, opened) => {
      const { review, answers, asked } = opened;
      if (review === null) return;
      const { parts } = window;
      opened.rows = listRows(review.rows, answers);
      drawCounters(parts.counters, review.counters);
      drawSeen(parts.seen, review.fold);
      drawRows(parts.rows, opened.rows, asked);
      tell(window, opened.rows);
      window.place();
    });
  const tell = ({ parts }: PanelWindow, rows: readonly PanelRow[]): void => {
    const tally = describeTally(rows);
    parts.title.replaceChildren(m.composer_title());
    const small = page.document.createElement('small');
    small.textContent = tally;
    parts.title.append(small);
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      if (parts.live.textContent !== tally) parts.live.textContent = tally;
    }, SPEAK_MS);
  };
  const say = (text: string, tone: 'plain' | 'good' | 'warn' = 'plain'): void =>
    withOpen(({ parts }) => {
      parts.says.textContent = text;
      parts.says.dataset['tone'] = tone;
    });
  const check = (opened: Opening, text: string): void => {
    opened.text = text;
    try {
      opened.review = reviewText(text, { network: reader.id, networkName: reader.name, today: new Date() });
    } catch (error) {
      // A rule that fails must not leave an old answer standing as if it were about this text.
      core.onFault(error, 'checklist');
      opened.review = null;
      say(m.composer_failed(), 'warn');
    }
    draw();
  };
  const close = (): void => {
    const opened = opening;
    const hadFocus = view?.hasFocus() === true;
    opening = null;
    opened?.follower?.stop();
    clearTimeout(speaking);
    view?.close();
    if (hadFocus && opened?.target) restoreTarget(opened.target);
  };
  const backToBox = (opened: Opening): void => {
    if (opened.target === null) opened.box.focus({ preventScroll: true });
    else restoreTarget(opened.target);
    opened.target = null;
  };
  const fix = async (opened: Opening, row: PanelRow): Promise<void> => {
    if (row.edits === null) return;
    const isByKey = view?.hasFocus() === true;
    if (isByKey && opened.target !== null) restoreTarget(opened.target);
    const outcome = await applyFix(opened.box, row.edits, opened.text);
    if (opening !== opened) return;
    if (outcome === 'fixed') say(m.composer_fixed(), 'good');
    else say(outcome === 'changed' ? m.composer_fix_late() : m.composer_fix_failed(), 'warn');
    if (isByKey) {
      opened.target = rememberTarget(opened.box);
      view?.focus();
    }
  };
  const override = (opened: Opening, row: PanelRow, reason: string): void => {
    opened.answers.overridden.set(row.id, reason === '' ? m.composer_reason_none() : reason);
    opened.asked = null;
    draw();
    if (view?.hasFocus() !== true) backToBox(opened);
  };
  const rowActions: Readonly<Record<string, (opened: Opening, row: PanelRow, item: Element) => void>> = {
    fix: (opened, row) => void fix(opened, row),
    ask(opened, row) {
      opened.target ??= rememberTarget(opened.box);
      opened.asked = row.id;
      draw();
      view?.root.querySelector<HTMLElement>('[data-action=reason]')?.focus({ preventScroll: true });
    },
    override(opened, row, item) {
      override(opened, row, item.querySelector<HTMLInputElement>('[data-action=reason]')?.value.trim() ?? '');
    },
    restore(opened, row) {
      opened.answers.overridden.delete(row.id);
      draw();
    },
  };
  const actions: Readonly<Record<string, (window: PanelWindow) => void>> = {
    close,
    move: (window) => window.place(true),
    fold: (window) => window.fold(!window.isFolded()),
  };
  const press = (target: Element): void =>
    withOpen((window, opened) => {
      const action = target.closest('[data-action]')?.getAttribute('data-action') ?? null;
      if (action === null) return;
      const item = target.closest('li');
      const row = opened.rows.find(({ id }) => id === item?.getAttribute('data-row'));
      if (item !== null && row !== undefined) rowActions[action]?.(opened, row, item);
      else actions[action]?.(window);
    });
  const listeners = {
    onPress: press,
    onTick: (box: HTMLInputElement): void =>
      withOpen((_window, { answers }) => {
        const id = box.closest('li')?.getAttribute('data-row') ?? '';
        if (box.checked) answers.ticked.add(id);
        else answers.ticked.delete(id);
        draw();
      }),
    onKey(event: KeyboardEvent): void {
      withOpen((window, opened) => {
        const isReason = window.root.activeElement?.getAttribute('data-action') === 'reason';
        if (event.key === 'Enter' && isReason && !event.isComposing) {
          event.preventDefault();
          const item = window.root.activeElement?.closest('li');
          const row = opened.rows.find(({ id }) => id === item?.getAttribute('data-row'));
          if (row !== undefined && item) rowActions['override']?.(opened, row, item);
          return;
        }
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (opened.asked === null) close();
        else {
          opened.asked = null;
          draw();
        }
      });
    },
  };
  const open = (box: HTMLElement): void => {
    if (opening?.box === box || core.signal.aborted) return;
    close();
    view ??= createPanelWindow(page, core.hosts, listeners);
    const opened: Opening = {
      box,
      answers: { ticked: new Set(), overridden: new Map() },
      follower: null,
      text: '',
      review: null,
      rows: [],
      asked: null,
      target: null,
    };
    opening = opened;
    view.openAt(box);
    opened.follower = followText(box, {
      onChange: (text) => {
        if (opening === opened) check(opened, text);
      },
      onGone: close,
    });
  };
  const forget = (): void => {
    close();
    view = null;
  };
  core.signal.addEventListener('abort', forget, { once: true });
  return {
    open,
    close,
    forget,
    isOpenAt: (box) => opening?.box === box,
    switchFocus: () =>
      withOpen((window, opened) => {
        if (window.hasFocus()) {
          backToBox(opened);
          return;
        }
        opened.target = rememberTarget(opened.box);
        if (window.isFolded()) window.fold(false);
        window.focus();
      }),
  };
}

function describeTally(rows: readonly PanelRow[]): string {
  const { toFix, toLookAt, toTick } = countRows(rows);
  const parts = [
    toFix > 0 ? m.composer_to_fix({ count: toFix }) : null,
    toLookAt > 0 ? m.composer_to_look_at({ count: toLookAt }) : null,
    toTick > 0 ? m.composer_to_tick({ count: toTick }) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? m.composer_all_done() : parts.join(' · ');
}
