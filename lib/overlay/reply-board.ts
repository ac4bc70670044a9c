import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import type { Failure } from '@/lib/errors/error-code';
import type { EditorSpot } from '@/lib/networks/contract';
import type { LoadPaletteKit, PaletteDesk } from '@/lib/palette/palette-kit';
import type { PaletteSwitches } from '@/lib/settings/reply-settings';

import type { CommentTools } from './comment-tools';
import { describeFailure } from './describe-failure';
import { findMentionedComment } from './find-mentioned-comment';
import { ANSWERING } from './find-spot';
import { createBoxFollower } from './follow-boxes';
import type { PressedComment } from './pressed-comment';
import { createBoxButton } from './box-button';
import { REPLY_ICON } from './box-button-style';

/** Answering on one page: the button at boxes, and the palette it opens. */
export interface ReplyBoard {
  /** Shows the button at boxes that have the focus, from now on until `until` aborts. */
  start(until: AbortSignal): void;
  /** Opens the palette at the box the person is in. @returns false when they are in none; they were told */
  openHere(): Promise<boolean>;
  redrawAll(): void;
}

const REPLY_BUTTON = { mark: 'reply', words: () => m.palette_trigger(), icon: REPLY_ICON };

/** The switches may change in Settings while the page stays open. */
const SWITCHES_HOLD_MS = 60_000;
/** A page that never rests. */
const IDLE_LIMIT_MS = 500;

export function createReplyBoard(
  { core, reader, toast, pressed }: CommentTools & { pressed: PressedComment },
  loadPalette: LoadPaletteKit,
): ReplyBoard {
  const { page, send } = core;
  const { window } = page;
  let desk: PaletteDesk | null = null;
  let near: EditorSpot | null = null;
  let switches: { at: number; value: PaletteSwitches } | null = null;
  let isTypingWatched = false;

  const aim = (spot: EditorSpot | null): EditorSpot | null => {
    if (spot === null) return null;
    const answers = findMentionedComment(spot, { reader, page: core.context(), pressed: pressed.current() });
    return answers === null ? spot : { ...spot, answers };
  };
  const boxes = createBoxFollower({ core, reader }, ANSWERING);
  const spotOf = (element: Element): EditorSpot | null => aim(boxes.spotOf(element));
  const loadDesk = async (): Promise<PaletteDesk | Failure> => {
    const kit = await loadPalette();
    if (!('openDesk' in kit)) return kit;
    desk ??= kit.openDesk({ core, reader });
    desk.setLocale(currentLocale());
    return desk;
  };
  const open = async (spot: EditorSpot): Promise<void> => {
    const loaded = desk ?? (await loadDesk());
    if (core.signal.aborted) return;
    if ('ok' in loaded) toast.say(describeFailure(loaded.code));
    else {
      loaded.open(spot);
      // After it: where the box stands is asked of a page that nothing was changed in.
      button.hide();
    }
  };
  /** Brings the palette's script into the page and has it ask beforehand, so that the first opening is as fast as any. */
  const prepare = async (spot: EditorSpot): Promise<void> => {
    const loaded = desk ?? (await loadDesk());
    if (!('ok' in loaded) && near === spot) loaded.prepare(spotOf(spot.element) ?? spot);
  };
  const button = createBoxButton(core, REPLY_BUTTON, {
    onPress() {
      // What the box answers may have changed while it had the focus.
      if (near !== null) void open(spotOf(near.element) ?? near);
    },
    onNear: () => {
      if (near !== null) void prepare(near);
    },
  });
  const loadSwitches = async (): Promise<PaletteSwitches | null> => {
    const now = window.performance.now();
    if (switches !== null && now - switches.at < SWITCHES_HOLD_MS) return switches.value;
    const reply = await send('templates:context', { network: reader.id, nativeId: null, clientId: null });
    if (!reply.ok) return null;
    switches = { at: now, value: reply.paletteOn };
    return reply.paletteOn;
  };
  const approach = async (spot: EditorSpot, until: AbortSignal): Promise<void> => {
    near = spot;
    const on = await loadSwitches();
    // Answered while the person was somewhere else already, or switched off.
    if (until.aborted || on === null || near !== spot || desk?.isOpen() === true) return;
    if (on.button) button.showAt(spot.element);
    // For the button, the keyboard and typed shortcuts alike; never while the page does something itself.
    if (on.button || on.typedShortcut) window.requestIdleCallback(() => void prepare(spot), { timeout: IDLE_LIMIT_MS });
    if (on.typedShortcut && !isTypingWatched) {
      isTypingWatched = true;
      until.addEventListener('abort', () => (isTypingWatched = false), { once: true });
      const loaded = await loadDesk();
      if (!('ok' in loaded) && !until.aborted) loaded.watchTyping(spotOf, until);
    }
  };
  const start = (until: AbortSignal): void => {
    pressed.watch(until);
    until.addEventListener('abort', () => button.hide(), { once: true });
    boxes.start(
      {
        onEnter: (spot) => void approach(aim(spot) ?? spot, until),
        onLeave() {
          button.hide();
          near = null;
        },
        holdsFocus: () => button.hasFocus(),
      },
      until,
    );
  };
  return {
    start,
    async openHere() {
      const spot = aim(boxes.findHere()) ?? near;
      if (spot?.element.isConnected !== true) {
        toast.say(m.palette_no_box());
        return false;
      }
      await open(spot);
      return true;
    },
    redrawAll() {
      button.refreshLanguage();
      desk?.setLocale(currentLocale());
    },
  };
}
