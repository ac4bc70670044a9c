import { readText } from '../shared/read-text';
import { resolveHref } from '../shared/resolve-url';
import { isBefore, isWithin } from './find-parts';
import { selectors } from './selectors';
import { parseHashtagUrl, parseProfileUrl } from './urls';

export interface Caption {
  text: string;
  truncated: boolean;
  links: string[];
  hashtags: string[];
  mentions: string[];
  /** Which rule found it. */
  rule: string | null;
}

export interface CaptionPlace {
  post: HTMLElement;
  handle: string | null;
  /** The row of actions; feed captions stand below it. */
  row: Element | null;
  base: URL;
}

/** Caption of a post: three layouts, each by its own structure. Empty where the post has none. */
export function readCaption(place: CaptionPlace): Caption {
  const heading = findHeading(place.post);
  if (heading !== null) return buildCaption(heading, place.base, 'heading');
  const timed = findBesideTime(place.post);
  if (timed !== null) return buildCaption(timed, place.base, 'caption-time');
  const named = findBehindAuthor(place);
  if (named !== null) return buildCaption(named, place.base, 'author-link');
  return { text: '', truncated: false, links: [], hashtags: [], mentions: [], rule: null };
}

/** Dialogs (2022–2026): the only heading of the post that is no name. */
function findHeading(post: HTMLElement): Element | null {
  return (
    [...post.querySelectorAll(selectors.captionHeading)].find(
      (heading) => !isWithin(heading, selectors.header, post),
    ) ?? null
  );
}

/**
 * Post pages (2023–2026): a line with the author and a time that is no link, and behind that line the caption. Posts
 * without a caption have no such time; comments have theirs in a link.
 */
function findBesideTime(post: HTMLElement): Element | null {
  const time = [...post.querySelectorAll(selectors.time)].find((one) => one.closest('a') === null);
  let line = time ?? null;
  while (line !== null && line !== post && line.nextElementSibling === null) line = line.parentElement;
  const caption = line === post ? null : (line?.nextElementSibling ?? null);
  return caption?.tagName === 'SPAN' ? caption : null;
}

/** Feed (2023–2026): below the actions, the author's name as a link and behind it the caption. */
function findBehindAuthor({ post, handle, row, base }: CaptionPlace): Element | null {
  if (handle === null || row === null) return null;
  for (const link of post.querySelectorAll(selectors.link)) {
    if (!isBefore(row, link) || isWithin(link, selectors.list, post)) continue;
    if (parseProfileUrl(resolveHref(link, base)) !== handle) continue;
    const next = aroundAlone(link, post).nextElementSibling;
    if (next?.matches(selectors.run) === true) return next;
  }
  return null;
}

/** The widest element around a link that holds no other text. */
function aroundAlone(link: Element, post: HTMLElement): Element {
  let around = link;
  while (
    around.parentElement !== null &&
    around.parentElement !== post &&
    around.parentElement.textContent === link.textContent
  )
    around = around.parentElement;
  return around;
}

/** Cut captions end in a button "more" inside the run: the text then is the run's first inner run. */
export function buildCaption(element: Element, base: URL, rule: string): Caption {
  const truncated = element.querySelector(selectors.button) !== null;
  const inner = truncated ? element.querySelector(selectors.run) : element;
  const text = inner !== null && !isWithin(inner, selectors.button, element) ? readText(inner, selectors.button) : '';
  const caption: Caption = { text, truncated, links: [], hashtags: [], mentions: [], rule };
  for (const link of (inner ?? element).querySelectorAll(selectors.link)) {
    const url = resolveHref(link, base);
    const hashtag = parseHashtagUrl(url);
    const mention = parseProfileUrl(url);
    if (hashtag !== null) caption.hashtags.push(hashtag);
    else if (mention !== null) caption.mentions.push(mention);
    else if (url !== null) caption.links.push(url.href);
  }
  return caption;
}
