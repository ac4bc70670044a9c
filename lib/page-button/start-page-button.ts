import type { ErrorCode } from '@/lib/errors/error-code';
import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import type { OverlaySend } from '@/lib/messaging/send-from-overlay';
import { describeFailure } from '@/lib/overlay/describe-failure';
import type { OverlayPage } from '@/lib/overlay/overlay-page';
import { readAddresses } from '@/lib/web-page/page-urls';

import { buildPageButton } from './build-page-button';

type ButtonState =
  { is: 'idle' } | { is: 'saving' } | { is: 'captured'; undoId: string | null } | { is: 'error'; code: ErrorCode };

export interface PageButtonOptions {
  page: OverlayPage;
  send: OverlaySend;
  signal: AbortSignal;
}

export interface RunningPageButton {
  /** The interface language changed. */
  redraw: () => void;
}

/**
 * "Capture page" on a site that belongs to no network. Says "Captured" only of pages that are in the library: after the answer
 * that it was stored, and after asking whether it was before.
 */
export function startPageButton({ page, send, signal }: PageButtonOptions): RunningPageButton {
  const { document, window } = page;
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  let state: ButtonState = { is: 'idle' };
  let address = document.URL;
  const draw = (next: ButtonState): void => {
    state = next;
    if (until.aborted) return;
    const undoLabel = state.is === 'captured' && state.undoId !== null ? m.overlay_tools_undo() : null;
    const label = labelOf(state);
    button.show({ state: state.is, label, undoLabel, hideLabel: m.sites_button_hide(), lang: currentLocale() });
  };
  const capture = async (): Promise<void> => {
    if (state.is === 'saving') return;
    const asked = document.URL;
    draw({ is: 'saving' });
    const reply = await send('site:capture', { requestId: window.crypto.randomUUID() });
    // The answer is about the page that was left.
    if (document.URL !== asked) return follow();
    draw(reply.ok ? { is: 'captured', undoId: reply.undoId } : { is: 'error', code: reply.code });
  };
  const undo = async (): Promise<void> => {
    if (state.is !== 'captured' || state.undoId === null) return;
    const reply = await send('posts:undo', { undoId: state.undoId });
    if (!reply.ok) return draw({ is: 'error', code: reply.code });
    // A second capture taken back leaves the first.
    draw({ is: 'idle' });
    await ask();
  };
  const ask = async (): Promise<void> => {
    const asked = document.URL;
    const reply = await send('site:status', readAddresses(document, asked));
    if (document.URL !== asked || state.is === 'saving' || !reply.ok) return;
    if (reply.captured !== null && state.is !== 'captured') draw({ is: 'captured', undoId: null });
    if (reply.captured === null && state.is === 'captured') draw({ is: 'idle' });
  };
  /** Another page without a reload, or back from another window, where this one may have been captured or deleted. */
  const follow = async (): Promise<void> => {
    if (document.URL !== address) {
      address = document.URL;
      draw({ is: 'idle' });
    }
    await ask();
  };
  const press = { press: () => void capture(), undo: () => void undo(), hide: () => stop.abort() };
  const button = buildPageButton(page, press, until);
  until.addEventListener('abort', () => button.remove(), { once: true });
  window.addEventListener('focus', () => void follow(), { signal: until });
  window.addEventListener('popstate', () => void follow(), { signal: until });
  // Chromium; Firefox follows when the window gets the focus or the person goes back.
  window.navigation?.addEventListener('navigatesuccess', () => void follow(), { signal: until });
  draw(state);
  void ask();
  return { redraw: () => draw(state) };
}

function labelOf(state: ButtonState): string {
  if (state.is === 'saving') return m.overlay_badge_saving();
  if (state.is === 'captured') return m.overlay_badge_captured();
  if (state.is === 'idle') return m.sites_button_capture();
  return m.overlay_badge_retry({ reason: reasonOf(state.code) });
}

/** The overlay's sentences speak of posts. */
function reasonOf(code: ErrorCode): string {
  return code === 'reading-invalid' || code === 'page-not-readable'
    ? m.sites_button_unreadable()
    : describeFailure(code);
}
