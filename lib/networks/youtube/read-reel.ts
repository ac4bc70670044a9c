import type { PageContext } from '@/lib/networks/contract';

import { readText } from '../shared/read-text';
import { isAd } from './find-posts';
import { findDrawn } from './find-drawn';
import { findChannelLink, readChannelLink, readPicture } from './read-author';
import { type Found, readCounter, readNumberLabel } from './read-number';
import { readRichText } from './read-rich-text';
import { NOTHING_SHOWN, type ShownVideo } from './read-video';

/** What the viewer of Shorts shows of the video it plays: over the video since 2021, in parts with new names since 2024. */
export function readReel(reel: HTMLElement, { url }: PageContext): ShownVideo {
  const title = findDrawn(reel, 'yt-shorts-video-title-view-model', 'h2.title', 'h2', 'h1');
  const owner = findDrawn(reel, 'yt-reel-channel-bar-view-model', '#channel-info', 'ytd-channel-name') ?? reel;
  const link = findChannelLink(owner, 'a', url);
  const { links, hashtags, mentions } = readRichText(title, url);
  const panel = readPanel(reel);
  return {
    ...NOTHING_SHOWN,
    title: readText(title) || null,
    description: { text: '', links, hashtags, mentions },
    author:
      link === null ? null : { ...readChannelLink(link, url), avatarUrl: readPicture(owner.querySelector('img'), url) },
    likes: readButton(findDrawn(reel, 'like-button-view-model button', '#like-button button')),
    comments: readButton(findCommentButton(reel)),
    views: readNumberLabel(panel[1]),
    date: panel[2] ?? null,
    isAd: reel.hasAttribute('is-ads-overlay') || isAd(reel),
  };
}

/** Buttons have no names; behind the thumbs the first of the bar opens the comments. */
function findCommentButton(reel: Element): HTMLElement | null {
  return (
    findDrawn(reel, '#comments-button button') ??
    reel.querySelector<HTMLElement>('reel-action-bar-view-model > button-view-model button')
  );
}

function readButton(button: HTMLElement | null): Found | null {
  if (button === null) return null;
  const shown =
    button.closest('label')?.querySelector('[role="text"]') ??
    button.closest('ytd-toggle-button-renderer, ytd-button-renderer, label');
  return readCounter(shown ?? button, button.getAttribute('aria-label'));
}

/**
 * Likes, views and date stand in the panel with the description, in this order. It is of the video that plays only while it is
 * open: closed, it may be of an earlier one.
 */
function readPanel(reel: Element): string[] {
  const viewer = reel.closest('ytd-shorts');
  const open = viewer?.querySelector('[visibility="ENGAGEMENT_PANEL_VISIBILITY_EXPANDED"]:has(factoid-renderer)');
  const facts = [...(open?.querySelectorAll('factoid-renderer [aria-label]') ?? [])];
  return facts.length === 3 ? facts.map((fact) => fact.getAttribute('aria-label') ?? '') : [];
}
