import { currentLocale, setInterfaceLocale, pickLocale } from '@/lib/i18n/locale';
import type { Failure } from '@/lib/errors/error-code';
import type { OverlaySend } from '@/lib/messaging/send-from-overlay';
import type { PostLocator } from '@/lib/networks/contract';
import type { OverlaySettings } from '@/lib/settings/overlay-settings';

import { type CaptureDesk, isFailure, type LoadCaptureDesk, type LoadCaptureKit } from './capture-kit';
import { createCaptureMarks } from './capture-mark';
import { watchForBoxes } from './box-trigger';
import { watchForComments } from './comment-trigger';
import { guardLocator, type FaultListener } from './guard-locator';
import type { OverlayAnswers } from './overlay-answers';
import type { OverlayCore } from './overlay-core';
import type { OverlayPage } from './overlay-page';
import { watchPageAddress } from './page-address';
import type { PostAnswers } from './post-answers';
import { type PostBadges, startPostBadges } from './post-badges';
import { createShadowHosts } from './shadow-hosts';

export interface OverlayOptions {
  locator: PostLocator;
  loadKit: LoadCaptureKit;
  page: OverlayPage;
  send: OverlaySend;
  settings: OverlaySettings;
  /** Hears of bugs (exceptions in adapter code); expected failures are shown to the person instead. */
  onFault?: FaultListener;
  signal: AbortSignal;
}

export interface Overlay {
  /** Badges go or come back at once; the language changes at once. */
  applySettings(settings: OverlaySettings): void;
  readonly answers: OverlayAnswers;
}

/**
 * Puts Jackdaw on a page: a badge on each post, and answers to requests from elsewhere in the extension. Uses no extension API
 * and no global, so it runs the same in a content script, on the practice page and in tests.
 */
export function startOverlay(options: OverlayOptions): Overlay {
  const { page, send, signal } = options;
  const onFault = sayFirstFault(options.onFault, () => void sayUnreadable());
  const locator = guardLocator(options.locator, onFault);
  const address = watchPageAddress(locator, page, () => {
    badges?.onNavigated();
    void followRecording();
  });
  let badges: PostBadges | null = null;
  let badgesOff = new AbortController();
  let recorded: readonly string[] = [];
  let desk: CaptureDesk | null = null;
  const core: OverlayCore = {
    locator,
    page,
    send,
    context: () => address.read(),
    marks: createCaptureMarks(),
    hosts: createShadowHosts(page, signal),
    board: {
      entryOf: (post) => badges?.entryOf(post),
      redraw: (post) => badges?.redraw(post),
      redrawAll: () => badges?.redrawAll(),
    },
    onFault,
    signal,
  };
  const loadDesk: LoadCaptureDesk = async () => {
    const kit = await options.loadKit();
    if (isFailure(kit)) return kit;
    desk ??= kit.openDesk(core);
    desk.setLocale(currentLocale());
    return desk;
  };
  const sayUnreadable = async (): Promise<void> => {
    const loaded = await loadDesk();
    // Without the kit there is no way to say it; the fault is in the log.
    if (!isFailure(loaded)) loaded.sayUnreadable();
  };
  const startKit = async (start: (kit: CaptureDesk) => void, until: AbortSignal): Promise<void> => {
    const loaded = await loadDesk();
    if (!isFailure(loaded) && !until.aborted) start(loaded);
  };
  const startBadges = (): void => {
    badgesOff = new AbortController();
    badges = startPostBadges({ core, deskNow: () => desk, loadDesk, signal: badgesOff.signal });
    const { signal: until } = badgesOff;
    watchForComments(core, { onFound: () => void startKit((kit) => kit.startComments(until), until), signal: until });
    watchForBoxes(page.document, {
      onFound: () => void startKit((kit) => kit.startReplies(until), until),
      signal: until,
    });
  };
  const stopBadges = (): void => {
    badgesOff.abort();
    badges = null;
    desk?.stopSelecting();
  };
  // Whether this page is one to record is the kit's question: it comes uninvited only where the answer may be yes.
  const followRecording = async (): Promise<void> => {
    const isDue = badges !== null && core.context().kind === 'profile';
    if (isDue && recorded.some((id) => id.startsWith(`${locator.id}:`))) await loadDesk();
    desk?.record(badges === null ? [] : recorded);
  };
  const applySettings = ({ disabledNetworks, recordedAccounts, locale }: OverlaySettings): void => {
    setInterfaceLocale(locale ?? pickLocale(page.window.navigator));
    desk?.setLocale(currentLocale());
    const isOn = !disabledNetworks.includes(locator.id);
    if (isOn && badges === null) startBadges();
    else if (!isOn) stopBadges();
    badges?.redrawAll();
    recorded = recordedAccounts;
    void followRecording();
  };
  const ask = async <R>(question: (answers: PostAnswers) => Promise<R>): Promise<R | Failure> => {
    const loaded = await loadDesk();
    return isFailure(loaded) ? loaded : question(loaded.answers);
  };
  signal.addEventListener('abort', stopBadges, { once: true });
  applySettings(options.settings);
  return {
    applySettings,
    answers: {
      'overlay:settings': (changed) => {
        applySettings(changed);
        return Promise.resolve({ ok: true });
      },
      'overlay:capture-in-view': (payload) => ask((answers) => answers['overlay:capture-in-view'](payload)),
      'overlay:capture-page': (payload) => ask((answers) => answers['overlay:capture-page'](payload)),
      'overlay:capture-link': (payload) => ask((answers) => answers['overlay:capture-link'](payload)),
      'overlay:select-posts': (payload) => ask((answers) => answers['overlay:select-posts'](payload)),
      'overlay:insert-reply': (payload) => ask((answers) => answers['overlay:insert-reply'](payload)),
      'overlay:open-checklist': (payload) => ask((answers) => answers['overlay:open-checklist'](payload)),
      // Asked by every popup: no page but an account's is worth the kit.
      'overlay:read-account': async (payload) =>
        core.context().kind === 'profile'
          ? ask((answers) => answers['overlay:read-account'](payload))
          : { ok: true, account: null },
    },
  };
}

/** Each fault goes to the log; the person is told once per page that something may be missing. */
function sayFirstFault(log: FaultListener | undefined, say: () => void): FaultListener {
  let isSaid = false;
  return (error, where) => {
    log?.(error, where);
    if (!isSaid) say();
    isSaid = true;
  };
}
