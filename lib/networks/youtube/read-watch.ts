import type { PageContext } from '@/lib/networks/contract';

import { parseDuration } from '../shared/parse-duration';
import { readText } from '../shared/read-text';
import { findDrawn, findUnhidden } from './find-drawn';
import { WATCH } from './page-parts';
import { findChannelLink, readChannelLink, readPicture } from './read-author';
import { type Found, hasSeveralNumbers, readCounter, readDrawn, readNumberLabel, readNumberText } from './read-number';
import { type RichText, readRichText } from './read-rich-text';
import { cleanShownTime } from './read-time';
import { NOTHING_SHOWN, type ShownVideo } from './read-video';

/** What the page of one video shows, on the desktop since 2017 (its parts were rearranged in 2022) and on mobile. */
export function readWatch(opened: HTMLElement, { url }: PageContext): ShownVideo {
  const root = opened.closest(WATCH) ?? opened;
  const details = splitDetails(opened);
  return {
    ...NOTHING_SHOWN,
    title: readTitle(opened),
    ...readDescription(root, url),
    author: readOwner(root, url),
    date: cleanShownTime(details[1] ?? ''),
    likes: readLikes(root),
    comments: readCommentCount(root),
    views: isAudience(root) ? null : readViews(opened, details[0] ?? null),
    durationS: readDuration(root),
    // A broadcast marks its clock; a recording of one does not.
    isLive: root.querySelector('.ytp-time-display.ytp-live') !== null,
  };
}

/** The text alone first: badges (a place, "unlisted") stand beside it in the heading. */
function readTitle(opened: Element): string | null {
  const texts = ['h1 yt-formatted-string', 'h1', 'h2'].map((place) => readText(findDrawn(opened, place)));
  return texts.find((text) => text !== '') ?? null;
}

/**
 * Whether the number below the title counts people: those who wait for the beginning, or who watch right now. With a chat beside
 * the video and a player that does not tell its state, it could be either.
 */
function isAudience(root: Element): boolean {
  if (root.querySelector('.ytp-offline-slate, ytm-live-stream-offline-slate-renderer') !== null) return true;
  return root.querySelector('ytd-live-chat-frame') !== null && root.querySelector('.ytp-time-display') === null;
}

function readOwner(root: Element, base: URL): ShownVideo['author'] {
  const owner = findDrawn(
    root,
    'ytd-video-owner-renderer',
    'ytm-slim-owner-renderer',
    'ytm-slim-video-action-bar-renderer',
  );
  if (owner === null) return null;
  const link = findChannelLink(owner, 'ytd-channel-name a, #channel-name a, #attributed-channel-name a, a', base);
  const author = readChannelLink(link ?? owner.querySelector('a[href]'), base);
  return { ...author, avatarUrl: readPicture(owner.querySelector('img'), base) };
}

/** Views and date: in words of their own, or all in one tip with dots between ("1,234 views • Jul 9, 2024 • #4 on Trending"). */
function splitDetails(opened: Element): (string | null)[] {
  const info = findDrawn(opened, 'ytd-watch-info-text');
  const tip =
    info
      ?.querySelector('#tooltip')
      ?.textContent.split('•')
      .map((part) => part.trim() || null) ?? [];
  if (tip.length > 1) return tip;
  const runs = [...(info?.querySelectorAll('#info > span') ?? [])]
    .map((run) => readText(run))
    .filter((run) => run !== '');
  if (runs.length > 1) return runs;
  const [views, date] = [
    findDrawn(opened, '.view-count', '#view-count'),
    findDrawn(opened, '#info-strings yt-formatted-string', '#date yt-formatted-string'),
  ];
  if (views !== null || date !== null) return [readDrawn(views), readDrawn(date)];
  return readMobileDetails(opened);
}

/** On mobile one line holds both: "2 mi de visualizações · Transmitido há 2 dias", with the exact number in its label. */
function readMobileDetails(opened: Element): (string | null)[] {
  const line = opened.querySelector('.slim-video-information-content .secondary-text');
  const label = line?.querySelector('[aria-label]')?.getAttribute('aria-label');
  const parts = (label ?? readText(line)).split('·').map((part) => part.trim());
  return parts.length > 1 ? parts : [];
}

function readViews(opened: Element, detail: string | null): Found | null {
  const label = findDrawn(opened, '#view-count[aria-label]')?.getAttribute('aria-label');
  const isCount = detail !== null && /\p{Nd}/u.test(detail) && !hasSeveralNumbers(detail);
  return readNumberLabel(label) ?? (isCount ? { raw: detail, source: 'text', rule: 'details' } : null);
}

function readLikes(root: Element): Found | null {
  const button = findDrawn(
    root,
    'like-button-view-model button',
    '#segmented-like-button button',
    'ytm-like-button-renderer button',
  );
  if (button !== null) return readCounter(button.closest('label') ?? button, button.getAttribute('aria-label'));
  // Until 2022 the first of two buttons with a text each.
  const text = findDrawn(root, 'ytd-toggle-button-renderer #text');
  return readCounter(text, text?.getAttribute('aria-label'));
}

/** The header of the comments comes when they are scrolled to; before that the panel that holds them on narrow windows has it. */
function readCommentCount(root: Element): Found | null {
  const header = findUnhidden(root, 'ytd-comments-header-renderer #count');
  const panel = '[target-id="engagement-panel-comments-section"] #contextual-info';
  const entry = '#comment-count, .comment-count';
  return readNumberText(header) ?? readNumberText(findUnhidden(root, panel, entry));
}

/** While an advertisement plays the clock is the advertisement's. */
function readDuration(root: Element): number | null {
  if (root.querySelector('.ad-showing') !== null) return null;
  return parseDuration(root.querySelector('.ytp-time-duration')?.textContent);
}

const EXPANDER = '#description-inline-expander, ytd-text-inline-expander';

/** Unfolded, the description is whole; folded, only its beginning is in the page. */
function readDescription(root: Element, base: URL): { description: RichText; isDescriptionCut: boolean } {
  const expander = findDrawn(root, EXPANDER);
  if (expander === null) {
    const text = findDrawn(root, 'ytd-expander #description', '#description.ytd-video-secondary-info-renderer');
    // Every layout of the desktop has a place for it, even when it is empty; on mobile it comes with a panel.
    return { description: readRichText(text, base), isDescriptionCut: text === null };
  }
  const whole = readRichText(
    expander.querySelector('#expanded yt-attributed-string, #expanded yt-formatted-string'),
    base,
  );
  if (whole.text !== '' && expander.hasAttribute('is-expanded')) return { description: whole, isDescriptionCut: false };
  const snippet =
    expander.querySelector('#attributed-snippet-text') ?? expander.querySelector('#plain-snippet-text, #snippet-text');
  const folded = readRichText(snippet, base);
  if (whole.text.length > folded.text.length) return { description: whole, isDescriptionCut: false };
  const isWhole = snippet !== null && expander.querySelector('#expand:not([hidden])') === null;
  return { description: folded, isDescriptionCut: !isWhole };
}
