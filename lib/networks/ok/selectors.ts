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

type FieldName = 'author' | 'authorLink' | 'avatar' | 'date' | 'permalink' | 'actions';

/** Fields of a post, each generation's rule by its name; a repost's source has them as well. */
export const chains: Record<FieldName, Chain> = {
  author: {
    feed: '.feed_top a.group-link.o, .feed_top a.user-link.o',
    shortcut: 'span.shortcut-wrap a.o',
    header: '[class^="group-name__"], [class^="user-name__"]',
    bare: 'a.group-link.o, a.user-link.o, .media-status a.group-link, .media-status a.user-link',
    mobile: 'a.emphased.grp, a.emphased.usr',
    video: '[subscriberscount][name]',
  },
  authorLink: {
    feed: '.feed_top a.group-link.o[href], .feed_top a.user-link.o[href]',
    shortcut: 'span.shortcut-wrap a.o[href]',
    header: 'a[class^="group-name__"][href], a[class^="user-name__"][href]',
    avatar: 'a.feed-avatar-link[href]',
    bare: 'a.group-link[href], a.user-link[href]',
    mobile: 'a.emphased.grp[href], a.emphased.usr[href]',
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
  /** Links to the topic itself; old ones wrap the text, "more" stands below it. */
  permalink: {
    text: 'a.media-text_a[href]',
    heading: 'a.media-text_heading-lnk-v2[href]',
    more: '.media_more a[href]',
    date: '.feed-info-date a[href]',
    mobile: 'a.clnk[href]',
  },
  actions: {
    widgets: 'ul.widget-list',
    foot: '.feed_f',
    layer: '.mlr_bot',
  },
};

/** Blocks of text, each one block of the topic; the last two belong to photos and to the mobile site. */
export const textBlock = [
  '.media-text_cnt_tx',
  '.photo-layer_descr [tsid="TextFieldText"]',
  '.vp-layer-info_h',
  '.topic-text_before',
  '.topic-text_content',
].join(', ');
/** Everything but the author's own line: names in the text are mentions. */
export const notAuthor = `${foreign}, ${textBlock}`;
/** The link that leads to the rest of the text, which is not on the page then. */
export const more = '.media_more, [class*="media-text_more"], .topic-text_more';

/** Logging attributes that name the topic: `topicId,155…,groupId,533…,…`. */
export const logged = '[data-l*="topicId,"]';
/** Buttons that carry the topic's number. */
export const numbered = '.js-klass[data-id1], button[data-type="RESHARE"][data-id1]';
/** React-like header of a topic: name, address and time as JSON. */
export const authorJson = 'group-author[data]';

/** Paid posts, as the blockers' lists know them. */
export const sponsoredMark = '.feed_label, button[class*="advert-badge"]';
