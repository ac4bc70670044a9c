import { currentLocale, setInterfaceLocale, pickLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import type { OverlaySend } from '@/lib/messaging/send-from-overlay';
import type { CaptureMethod } from '@/lib/domain/vocabulary';
import type { PostLocator } from '@/lib/networks/contract';
import type { OverlaySettings } from '@/lib/settings/overlay-settings';

import { createCaptureAnnotator } from './annotate-capture';
import { createCaptureController } from './capture-controller';
import { type CaptureKit, isFailure, type LoadCaptureKit } from './capture-kit';
import { createCaptureMarks } from './capture-mark';
import { describeFailure } from './describe-failure';
import { guardLocator, type FaultListener } from './guard-locator';
import type { OverlayAnswers } from './overlay-answers';
import type { OverlayPage } from './overlay-page';
import { watchPageAddress } from './page-address';
import { type PostBadges, startPostBadges } from './post-badges';
import type { TrackedPost } from './post-observer';
import { createShadowHosts } from './shadow-hosts';
import { createToast } from './toast';

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
  const hosts = createShadowHosts(page, signal);
  const toast = createToast(page, hosts, signal);
  const onFault = sayFirstFault(options.onFault, () => toast.say(m.overlay_toast_unreadable()));
  const locator = guardLocator(options.locator, onFault);
  const marks = createCaptureMarks();
  let badges: PostBadges | null = null;
  let badgesOff = new AbortController();
  const address = watchPageAddress(locator, page, () => badges?.onNavigated());
  const context = (): ReturnType<typeof address.read> => address.read();
  const loadKit: LoadCaptureKit = async () => {
    const kit = await options.loadKit();
    if (!isFailure(kit)) kit.setLocale(currentLocale());
    return kit;
  };
  const shared = { locator, page, send, loadKit, context, marks, onFault };
  const controller = createCaptureController({
    ...shared,
    entryOf: (post) => badges?.entryOf(post),
    onChange: (entry) => badges?.redraw(entry),
  });
  const annotator = createCaptureAnnotator(send, marks);
  const startBadges = (): void => {
    badgesOff = new AbortController();
    badges = startPostBadges({ ...shared, controller, annotator, hosts, toast, signal: badgesOff.signal });
  };
  const stopBadges = (): void => {
    badgesOff.abort();
    badges = null;
  };
  const applySettings = ({ disabledNetworks, locale }: OverlaySettings): void => {
    setInterfaceLocale(locale ?? pickLocale(page.window.navigator.languages));
    const isOn = !disabledNetworks.includes(locator.id);
    if (isOn && badges === null) startBadges();
    else if (!isOn) stopBadges();
    badges?.redrawAll();
  };
  const sayCaptured = (post: TrackedPost, undoId: string): void => {
    const undo = async (): Promise<void> => {
      const reply = badges === null ? await send('posts:undo', { undoId }) : await annotator.undo(post, undoId);
      toast.say(reply.ok ? m.overlay_toast_undone() : describeFailure(reply.code));
      badges?.redraw(post);
    };
    toast.say(m.overlay_toast_captured(), { label: m.overlay_tools_undo(), run: () => void undo() });
  };
  const answer = async (find: (kit: CaptureKit) => HTMLElement | null, method: CaptureMethod) => {
    const kit = await loadKit();
    const post = isFailure(kit) ? null : find(kit);
    if (isFailure(kit)) return kit;
    if (post === null) return { ok: false, code: 'no-post-here' } as const;
    const reply = await controller.capture(post, method);
    if (!reply.ok) toast.say(describeFailure(reply.code));
    else sayCaptured({ post, key: badges?.entryOf(post)?.key ?? null }, reply.undoId);
    return reply;
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
      'overlay:capture-in-view': ({ method }) => answer((kit) => kit.findPostInView(locator, page, context()), method),
      'overlay:capture-page': ({ method }) => answer((kit) => kit.findPostOfPage(locator, page, context()), method),
      'overlay:capture-link': ({ url }) =>
        answer((kit) => kit.findPostOfLink(locator, { page, context: context(), url }), 'menu'),
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
