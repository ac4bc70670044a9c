import type { Chain } from '@/lib/networks/shared/first-match';

/** Where each counter is drawn. Empty ones stay on the page with a class of their own. */
export const counters = {
  likes: {
    reactions: '.feed_info_sm_a.js-reactions',
    reacted: '[data-msg="reactedWithCount"]',
    klass: '.js-klass .widget_count',
    /** Named by what is liked; the button to share carries such a name as well (2023–2025). */
    reference: '[data-like-reference-id]:not([data-type="RESHARE"]) .widget_count.js-count',
    legacy: '.controls-list_lk .widget_count',
    mobile: 'a[data-type="LIKE"] .ic_tx, a[data-type="LIKE"] .ecnt',
  },
  comments: {
    widget: 'a[data-module="CommentWidgets"] .widget_count',
    discussion: '[href*="/discussions/"] .js-count',
    counter: '.comments-counter',
    mobile: 'a.widget-list_infos_i.__COMMENT .ic_tx, a[href$="#cmntfrm"] .ecnt',
  },
  shares: {
    button: '[data-type="RESHARE"] .widget_count',
    beside: '[data-module="LikeComponent"][data-type="RESHARE"] ~ .widget_count',
    summary: '[data-parent-class="feed_info_sm"]',
    mobile: 'a.widget-list_infos_i.__RESHARE .ic_tx, a[data-type="RESHARE"] .ecnt',
  },
  views: {
    /** 2017–2020 by name, 2023–2025 in a box without one; the date may stand in a box of the same kind. */
    named: '.vp-layer-info_views',
    video: '.vp-layer-info_i:not([class*="_date"]) > span:not([class*="_date"])',
  },
} as const satisfies Record<string, Chain>;

/** Number of views as the page tells it to search engines: "UserViews:18402". */
export const servedViews = 'meta[itemprop="interactionCount"][content^="UserViews:"]';

/** Counts nothing. */
export const emptyCounter = '.__empty, .__no-count';
/** Three counters in a row below topics: comments, shares, likes; below videos the order is another. */
export const rowCounter = 'ul.widget-list > li.widget-list_i .widget_count.js-count';
export const rowOrder = ['comments', 'shares', 'likes'] as const;
