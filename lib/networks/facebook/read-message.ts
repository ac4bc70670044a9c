import type { RawPost } from '@/lib/domain/reading';

import { readText } from '../shared/read-text';
import { resolveHref } from '../shared/resolve-url';
import type { EmbeddedStory } from './embedded-story';
import { findActionRow } from './find-action-row';
import { findDescribed, findMessages, findOwn, isBefore, isOwn, isWithin, type Scope } from './find-parts';
import { selectors } from './selectors';
import { isFacebook, parseHashtagUrl, parsePostUrl, parseProfileUrl } from './urls';

export type Message = Pick<RawPost, 'text' | 'truncated' | 'links' | 'hashtags' | 'mentions'> & { rule: string | null };

const NO_MESSAGE: Message = { text: '', truncated: false, links: [], hashtags: [], mentions: [], rule: null };
/** "See more" and "See translation" are buttons inside the text. */
const BUTTON = `${selectors.button}, [tabindex]:not(a)`;
const SKIP = `${BUTTON}, ${selectors.decoy}, [aria-hidden="true"]`;
const ELLIPSIS = /(?:…|\.{3})\s*$/u;

/** Text of a post; a cut one, or one in a layout nobody knows, is completed from the page's data if it does not contradict. */
export function readMessage(scope: Scope, story: EmbeddedStory | null, isViewer = false): Message {
  const shown = readShown(scope, isViewer);
  const full = story?.text ?? null;
  const isWhole = shown.rule !== null && !shown.truncated && !ELLIPSIS.test(shown.text);
  if (full === null || isWhole || !squeeze(full).startsWith(squeeze(shown.text.replace(ELLIPSIS, '')))) return shown;
  return { ...shown, text: full, truncated: false, rule: 'json' };
}

function readShown(scope: Scope, isViewer: boolean): Message {
  const message = findMessages(scope.root).find((one) => isOwn(one, scope));
  if (message !== undefined) return readFrom(message, scope, 'message');
  const described = findDescribed(scope, 'text');
  if (described !== null && isOwn(described, scope)) return readFrom(described, scope, 'described');
  const caption = isViewer ? findCaption(scope) : null;
  if (caption !== null) return readFrom(caption, scope, 'caption');
  const title = findLifeEvent(scope);
  return title === null ? NO_MESSAGE : { ...NO_MESSAGE, text: readText(title), rule: 'event' };
}

function readFrom(element: HTMLElement, scope: Scope, rule: string): Message {
  const text = readText(element, SKIP);
  if (text === '') return NO_MESSAGE;
  return { ...readEntities(element, scope.base), text, truncated: isCut(element), rule };
}

/** "…" right before a button: the rest of the text comes when it is pressed. */
function isCut(message: Element): boolean {
  return [...message.querySelectorAll(BUTTON)].some((button) => {
    const before = button.previousSibling ?? button.parentElement?.previousSibling ?? null;
    return ELLIPSIS.test(before?.textContent ?? '');
  });
}

function readEntities(message: Element, base: URL): Pick<Message, 'links' | 'hashtags' | 'mentions'> {
  const links: string[] = [];
  const hashtags: string[] = [];
  const mentions: string[] = [];
  for (const link of message.querySelectorAll(selectors.link)) {
    const url = resolveHref(link, base);
    const hashtag = parseHashtagUrl(url);
    const handle = parseProfileUrl(url);
    if (hashtag !== null) hashtags.push(hashtag);
    else if (handle !== null) mentions.push(handle);
    else if (url !== null && (!isFacebook(url) || url.pathname === '/l.php' || parsePostUrl(url) !== null))
      links.push(url.href);
  }
  return { links, hashtags, mentions };
}

/** Viewers of photos and videos name no text (2022–2025): the longest run above the buttons that is no name and no button. */
function findCaption(scope: Scope): HTMLElement | null {
  const row = findActionRow(scope);
  const runs = findOwn(scope, selectors.run).filter(
    (run) =>
      !isWithin(
        run,
        `a, ul, ${selectors.heading}, ${selectors.nameBox}, ${selectors.button}, ${selectors.reactions}`,
        scope.root,
      ) &&
      run.querySelector(`a[role="link"] ${selectors.run}, h2, h3, h4`) === null &&
      (row === null || isBefore(run, row)),
  );
  return runs.reduce<HTMLElement | null>(
    (longest, run) => (lengthOf(run) > (longest === null ? 0 : lengthOf(longest)) ? run : longest),
    null,
  );
}

function lengthOf(run: HTMLElement): number {
  return readText(run, `${SKIP}, a`).length;
}

/** A life event is its title, a heading that leads to the post itself. */
function findLifeEvent(scope: Scope): Element | null {
  const attachment = findDescribed(scope, 'attachment');
  for (const heading of attachment?.querySelectorAll('a[href] h3, a[href] h4') ?? []) {
    const address = parsePostUrl(resolveHref(heading.closest('a'), scope.base));
    if (address?.kind === 'post' && isOwn(heading, scope)) return heading;
  }
  return null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
