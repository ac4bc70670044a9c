import type { Chain } from '@/lib/networks/shared/first-match';

import { foreign, textBlock } from './selectors';

type FieldName = 'author' | 'authorLink' | 'avatar' | 'date';

/** Fields of a post, each generation's rule by its name; a repost's source has them as well. */
export const chains: Record<FieldName, Chain> = {
  author: {
    feed: '.feed_top a.group-link.o, .feed_top a.user-link.o',
    shortcut: 'span.shortcut-wrap a.o',
    header: '[class^="group-name__"], [class^="user-name__"]',
    bare: 'a.group-link.o, a.user-link.o, .media-status a.group-link, .media-status a.user-link',
    mobile: 'a.emphased.grp, a.emphased.usr',
    video: '[subscriberscount][name]',
    videoName: '.autoplay_layer_movie_author_movie-author_name',
  },
  authorLink: {
    feed: '.feed_top a.group-link.o[href], .feed_top a.user-link.o[href]',
    shortcut: 'span.shortcut-wrap a.o[href]',
    header: 'a[class^="group-name__"][href], a[class^="user-name__"][href]',
    avatar: 'a.feed-avatar-link[href]',
    bare: 'a.group-link[href], a.user-link[href]',
    mobile: 'a.emphased.grp[href], a.emphased.usr[href]',
    video: 'a.autoplay_layer_movie_author_link[href]',
  },
  avatar: {
    feed: 'img.feed_ava_img',
    link: '.feed-avatar-link img',
  },
  /** Words only: "12:30", "вчера 12:30", "5 мар 2023". */
  date: {
    header: '[class^="group-author-bottom__"] time',
    subtitle: '.feed-info-date time, .feed-info-date',
    feed: '.feed_date',
    card: '.ucard_add-info_i',
    video: '.vp-layer-info_date',
    mobile: '.topic-block_date',
  },
};

/** Everything but the author's own line: names in the text are mentions. */
export const notAuthor = `${foreign}, ${textBlock}`;
/** React-like header of a topic: name, address and time as JSON. */
export const authorJson = 'group-author[data]';
/** The same of a video: name and address, or kind and number (2024–2025). */
export const videoAuthorJson = 'autoplay-layer-movie-author[data-props]';

/** A post kept at the top of its group (2016–2018; nothing is known of later ones). */
export const pinMark = '.feed-i_pin';

/** Paid posts, as the blockers' lists know them. */
export const sponsoredMark = '.feed_label, button[class*="advert-badge"]';
