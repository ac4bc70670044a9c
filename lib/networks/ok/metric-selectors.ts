import type { Chain } from '@/lib/networks/shared/first-match';

/** Where each counter is drawn. Empty ones stay on the page with a class of their own. */
export const counters = {
  likes: {
    reactions: '.feed_info_sm_a.js-reactions',
    reacted: '[data-msg="reactedWithCount"]',
    klass: '.js-klass .widget_count',
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
    summary: '[data-parent-class="feed_info_sm"]',
    mobile: 'a.widget-list_infos_i.__RESHARE .ic_tx, a[data-type="RESHARE"] .ecnt',
  },
  views: {
    video: '.vp-layer-info_i > span',
  },
} as const satisfies Record<string, Chain>;

/** Counts nothing. */
export const emptyCounter = '.__empty, .__no-count';
/** Three bare counters in a row: comments, shares, likes. */
export const rowCounter = 'ul.widget-list > li.widget-list_i .widget_count.js-count';
export const rowOrder = ['comments', 'shares', 'likes'] as const;
