import { m } from '@/lib/i18n/messages';

import { openAnnotationPanel, type Annotation, type AnnotationKind, type AnnotationPanel } from './annotation-panel';
import type { Badge } from './badge';
import type { CapturedMark } from './capture-mark';
import { build } from './element-builder';
import type { OverlayPage } from './overlay-page';
import { createSharedStyle } from './style-sheet';
import { TOOLS_STYLE } from './tools-style';

export interface BadgeToolsOptions {
  page: OverlayPage;
  markOf(badge: Badge): CapturedMark | undefined;
  undo(badge: Badge): void;
  captureAgain(badge: Badge): void;
  /** Whether the page shows comments of this post. */
  hasDiscussion(badge: Badge): boolean;
  keepDiscussion(badge: Badge): void;
  /** Stores tags or note; null when done, else the reason in words. */
  annotate(badge: Badge, annotation: Annotation): Promise<string | null>;
  loadRecentTags(): Promise<string[]>;
  signal: AbortSignal;
}

/** What a captured post offers: Undo, Tag, Note, Capture again. At most one badge of a page shows them at a time. */
export interface BadgeTools {
  openAt(badge: Badge): void;
  /** Closes what is open; text not yet stored is stored. With `badge`: only when it is open there. */
  close(badge?: Badge): void;
  isOpenAt(badge: Badge): boolean;
  onClick(badge: Badge, target: Element): void;
  onKey(badge: Badge, event: KeyboardEvent): void;
  onInput(): void;
}

/** Long enough to read three words and reach for one of them. */
const LINGER_MS = 6000;
const GAP_PX = 6;

type Action = 'undo' | 'again' | 'discussion' | AnnotationKind;
const ACTION_KEYS: Readonly<Record<string, Action>> = { u: 'undo', t: 'tags', n: 'note', c: 'discussion' };

export function createBadgeTools(options: BadgeToolsOptions): BadgeTools {
  const { page, signal } = options;
  const style = createSharedStyle(page.document, TOOLS_STYLE);
  const styled = new WeakSet<ShadowRoot>();
  let open: { badge: Badge; tools: HTMLElement; panel: AnnotationPanel | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    open?.panel?.close('save');
    open?.tools.remove();
    open = null;
  };
  const linger = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (open === null) return;
      if (open.panel === null && !isInUse(open.badge)) close();
      else linger();
    }, LINGER_MS);
  };
  const run = (badge: Badge, action: Action): void => {
    if (options.markOf(badge) === undefined) return;
    if (action === 'undo') options.undo(badge);
    else if (action === 'again') options.captureAgain(badge);
    else if (action === 'discussion') options.keepDiscussion(badge);
    else openPanel(badge, action);
  };
  const openPanel = (badge: Badge, kind: AnnotationKind): void => {
    if (open?.badge !== badge) tools.openAt(badge);
    const mark = options.markOf(badge);
    if (open === null || mark === undefined) return;
    open.panel?.close('save');
    open.panel = openAnnotationPanel({
      page,
      badge,
      kind,
      initial: mark,
      save: (annotation) => options.annotate(badge, annotation),
      loadRecentTags: () => options.loadRecentTags(),
      onClosed() {
        if (open?.badge !== badge) return;
        open.panel = null;
        badge.button.focus();
        linger();
      },
    });
  };
  const tools: BadgeTools = {
    openAt(badge) {
      const mark = options.markOf(badge);
      if (mark === undefined || open?.panel?.badge === badge) return;
      close();
      if (!styled.has(badge.root)) style.addTo(badge.root);
      styled.add(badge.root);
      open = { badge, tools: buildTools(page.document, mark, options.hasDiscussion(badge)), panel: null };
      badge.root.append(open.tools);
      placeBeside(badge, open.tools, page);
      linger();
    },
    close(badge) {
      if (badge === undefined || open?.badge === badge) close();
    },
    isOpenAt: (badge) => open?.badge === badge,
    onClick(badge, target) {
      const action = target.closest('[data-action]')?.getAttribute('data-action');
      if (isAction(action)) run(badge, action);
      else open?.panel?.onClick(target);
    },
    onKey(badge, event) {
      if (open?.panel?.badge === badge && open.panel.onKey(event)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || options.markOf(badge) === undefined) return;
      if (event.key === 'Escape' && open !== null) {
        badge.button.focus();
        close();
        return;
      }
      const action = ACTION_KEYS[letterOf(event)];
      if (action === undefined) return;
      // Otherwise the letter would land in the field that is about to get the focus.
      event.preventDefault();
      run(badge, action);
    },
    onInput: () => open?.panel?.onInput(),
  };
  signal.addEventListener('abort', close, { once: true });
  return tools;
}

/** The Latin letter of the key, also under a Cyrillic layout. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
}

function isInUse({ root, host }: Badge): boolean {
  return root.activeElement !== null || host.matches(':hover');
}

function isAction(name: string | null | undefined): name is Action {
  return name === 'undo' || name === 'again' || name === 'discussion' || name === 'tags' || name === 'note';
}

function buildTools(document: Document, mark: CapturedMark, hasDiscussion: boolean): HTMLElement {
  const tools = build(document, 'div', { class: 'tools', role: 'group', 'aria-label': m.overlay_tools_label() });
  const add = (action: Action, text: string, key: string): void =>
    tools.append(
      build(document, 'button', {
        type: 'button',
        'data-action': action,
        title: `${text} (${key})`,
        'aria-keyshortcuts': key,
        text,
      }),
    );
  if (mark.undo.length > 0) add('undo', m.overlay_tools_undo(), 'U');
  add('tags', m.overlay_tools_tag(), 'T');
  add('note', m.overlay_tools_note(), 'N');
  if (hasDiscussion) add('discussion', m.overlay_tools_discussion(), 'C');
  const again = m.overlay_tools_again();
  tools.append(
    build(document, 'button', { type: 'button', 'data-action': 'again', title: again, 'aria-label': again, text: '↻' }),
  );
  if (mark.missing !== null && mark.missing > 0) {
    tools.append(build(document, 'em', { text: m.overlay_tools_partial({ count: mark.missing }) }));
  }
  return tools;
}

/**
 * On the badge's own line: towards the post's start where they stay within the post, else towards its end, else wherever the
 * window has room. Badges of other posts stay free.
 */
function placeBeside({ button, host, post }: Badge, tools: HTMLElement, { window }: OverlayPage): void {
  const from = host.getBoundingClientRect();
  const beside = button.getBoundingClientRect();
  const { width } = tools.getBoundingClientRect();
  const left = beside.left - GAP_PX - width;
  const right = beside.right + GAP_PX;
  const isRtl = window.getComputedStyle(host).direction === 'rtl';
  const places = isRtl ? [right, left] : [left, right];
  const isWithin = (start: number, end: number) => (place: number) => place >= start && place + width <= end;
  const own = post.getBoundingClientRect();
  const place =
    places.find(isWithin(Math.max(own.left, 0), Math.min(own.right, window.innerWidth))) ??
    places.find(isWithin(0, window.innerWidth)) ??
    Math.max(left, 0);
  tools.style.left = `${place - from.left}px`;
  tools.style.top = `${beside.top - from.top}px`;
}
