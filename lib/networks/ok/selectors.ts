/**
 * No page of Odnoklassniki was at hand: every name comes from public programs that read or change its pages (scrapers,
 * blockers' lists, styles), 2015–2026. Generations mix on one page, so every field has its own chain. Confidence in brackets:
 * - feed, 2015 on: `.feed-w` › `.feed`, `.media-text_cnt_tx`, `ul.widget-list` [fair: five sources that agree];
 * - feed, 2023 on: `.feed_info_sm`, `.group-author-…`, `[tsid]` [low: two sources];
 * - one topic in a window over the page: `.mlr_cnts`, `#hook_Block_MediaTopicLayerBody` [fair: four sources];
 * - photo and video windows: `.photo-layer`, `.vp-layer` [fair: three sources];
 * - mobile site: `.topic-block` [low: two sources].
 */
import type { Chain } from '@/lib/networks/shared/first-match';

/** Windows that show one topic, photo or video; what it is stands in the page's address only. */
export const layer = [
  '#hook_Block_MediaTopicLayerBody',
  '#hook_Block_MediaStatusLayerBody',
  '.media-layer_c',
  '.mlr_cnts',
  '.photo-layer',
  '.vp-layer',
  '[data-module="VideoLayerPins"]',
].join(', ');
/** Roots that the page's address may name: windows, and the one topic of a mobile page. */
export const opened = `${layer}, .topic-block:not(.item.it *)`;
/** The same window holds the field for a new post. */
export const postingForm =
  '.js-posting-itx, .posting_itx, [data-module="postingForm/mediaText"], #posting_form_text_field';

/** Roots of posts, outermost counts; cells without identity or text (friends to add, shelves) are sorted out. */
export const post = [
  '.feed-w',
  '.groups_post-w',
  '.feed',
  '[tsid="feedGroupTopicCard"]',
  layer,
  '.item.it',
  '.topic-block',
].join(', ');

/** A repost's source. No public source names it: told by one status inside another, so proved on made-up pages only. */
export const copy = '.feed .feed, .media-status .media-status';

/** Comments and their list: nothing in them is the post's. */
export const discussion =
  '.mlr_disc, .comments_lst, .comments_lst_cnt, .comments_add, [data-seen-params*="commentId"], .comments_i, .comments_current, .d_comment_w';

/** Whatever stands inside a post without being its own. */
export const foreign = `${copy}, ${discussion}`;

/** What the always-on script needs of a post. */
export const rootChains = {
  /** Links to the topic itself; old ones wrap the text, "more" stands below it. */
  permalink: {
    text: 'a.media-text_a[href]',
    heading: 'a.media-text_heading-lnk-v2[href]',
    more: '.media_more a[href]',
    date: '.feed-info-date a[href]',
    mobile: 'a.clnk[href]',
  },
  /** The row of buttons below the post, where the badge goes. */
  actions: {
    widgets: 'ul.widget-list',
    foot: '.feed_f',
    layer: '.mlr_bot',
  },
} as const satisfies Record<string, Chain>;

/** Blocks of text, each one block of the topic; the last two belong to photos and to the mobile site. */
export const textBlock = [
  '.media-text_cnt_tx',
  '.photo-layer_descr [tsid="TextFieldText"]',
  '.vp-layer-info_h',
  '.topic-text_before',
  '.topic-text_content',
].join(', ');
/** The link that leads to the rest of the text, which is not on the page then. */
export const more = '.media_more, [class*="media-text_more"], .topic-text_more';

/** Logging attributes that name the topic: `topicId,155…,groupId,533…,…`. */
export const logged = '[data-l*="topicId,"]';
/** The box of an opened video names it (2024–2025); covers of other videos carry such numbers too. */
export const movie = '[data-module="VideoLayerPins"][data-movie-id]';
/** Buttons that carry the topic's number. */
export const numbered = '.js-klass[data-id1], button[data-type="RESHARE"][data-id1]';
