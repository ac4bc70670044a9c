/**
 * VK has four generations of markup and mixes them on one page (a React shell around a classic footer is common), so every
 * field has its own chain, newest first. Confidence in brackets:
 * - old, 2012–2016 desktop: `.post[id^="post"]`, `.wall_text_name`, `.post_like_count` [fair: two public sources];
 * - legacy, 2017–2022 desktop: `._post`, `.wall_post_text`, `.like_views` [high: a saved page of 2021];
 * - V3, 2022–2025 desktop: `.Post--redesignV3`, `.PostHeaderTitle…`, `.PostDateBlock__root` [good: ten public sources];
 * - React, 2024 on, desktop and mobile: `data-testid`, `data-post-nesting-lvl`; class names end in a hash and are matched by
 *   their beginning only [good: eight public sources that agree, one map of a whole page of July 2026];
 * - mobile classic, m.vk.com: `.wall_item`, `.pi_text`, `.wi_date` [fair: four public sources, one with a whole post].
 */
import type { Chain } from '@/lib/networks/shared/first-match';

/** Roots of posts; what is nested in another one, or is a comment, is sorted out afterwards. */
export const post = [
  '[data-testid="post"]',
  '[data-post-id][data-post-nesting-lvl="0"]',
  '._post.post',
  '.post[id^="post"]',
  '.wl_post',
  '.Post.Post--redesignV3',
  '.wall_item',
].join(', ');

/** A repost's source: the post inside the post. */
export const copy = [
  '[data-post-nesting-lvl]:not([data-post-nesting-lvl="0"])',
  '[data-testid="post"] [data-testid="post"]',
  '.copy_quote',
  '.PostCopyQuote',
  '.PostCopyQuote--redesignV3',
  '.pic_quote, .wi_copy',
].join(', ');

/**
 * Comments below a post; legacy ones are `._post[data-post-id]` too, of class `reply`. `.replies` around them is left out: on
 * old pages the post's own date and likes stand in it.
 */
export const comments = [
  '.reply',
  '.replies_wrap',
  '.replies_list',
  '.wl_replies_wrap',
  '.reply_item',
  '[data-testid="wall_comments_layout_root"]',
  '[data-testid^="wall_comments_comment"]',
  '[data-testid="comment"]',
  '.ReplyItem__wrap',
].join(', ');

/** Whatever stands inside a post without being its own. */
export const foreign = `${copy}, ${comments}`;

type FieldName =
  'author' | 'authorLink' | 'avatar' | 'dateText' | 'dateBlock' | 'permalink' | 'text' | 'pollQuestion' | 'actions';

export const chains: Record<FieldName, Chain> = {
  /** Mobile React puts the date into the same heading: see `notName`. */
  author: {
    testid: '[data-testid="post-header-title"]',
    v3: '.PostHeaderTitle__authorName, .PostHeaderTitle__authorLink',
    legacy: '.post_author a.author, .post_author .author',
    old: '.wall_text_name a.author',
    copy: '.copy_post_author a, .copy_author',
    mobile: '.pi_author, [data-testid="mobile-wall-post-author"]',
  },
  /** Where the name is no link itself. */
  authorLink: {
    testid: 'a[data-testid="post-header-title"][href], [data-testid="post-header-title"] a[href]',
    v3: 'a.PostHeaderTitle__authorLink[href]',
    legacy: '.post_author a.author[href], .wall_text_name a.author[href]',
    copy: '.copy_post_author a[href], a.copy_author[href]',
    mobile: 'a.pi_author[href]',
    avatar:
      'a[data-testid="post-header-avatar"][href], a.post_image[href], a.copy_post_image[href], .wi_head > a[href]',
  },
  avatar: {
    testid: '[data-testid="post-header-avatar"] img',
    v3: '.PostHeader__avatarWrapper img, .PostHeader__avatar img',
    legacy: 'img.post_img, img.copy_post_img',
    old: '.post_image img',
    mobile: '.wi_img img, img.wi_img, .wi_head .Avatar__image',
  },
  /** Carries the unix time in an escaped JSON attribute of its own or of a part. */
  dateBlock: { block: '.PostDateBlock__root, [class^="PostDateBlock__root"]' },
  /** `time` (unix) and `abs_time` (words) stand on fresh legacy posts only; promoted ones have no `.rel_date`. */
  dateText: {
    testid: '[data-testid="post_date_block_preview"]',
    v3: 'time.PostHeaderSubtitle__item, time',
    block: '.PostDateBlock__root a',
    legacy: '.rel_date',
    copy: '.copy_post_date .published_by_date, .published_by_date',
    mobile: '.wi_date, .pi_date',
  },
  permalink: {
    testid: 'a[data-testid="post_date_block_preview"][href]',
    v3: '.PostDateBlock__root a[href], a.PostHeaderSubtitle__item[href], .PostHeaderSubtitle a[href]',
    legacy: 'a.post_link[href], .post_date a[href], .copy_post_date a[href], a.published_by_date[href]',
    mobile: 'a.wi_date[href]',
  },
  text: {
    expanded: '[data-testid="showmoretext-in-expanded"]',
    showmore: '[data-testid="showmoretext-in"]',
    testid: '[data-testid="showmoretext"], [data-testid="post_text"], [data-testid="wall_post_text"]',
    vkit: '[class*="vkitPostText__root"], [class*="vkitFeedShowMoreText__text"]',
    legacy: '.wall_post_text',
    mobile: '.pi_text',
  },
  pollQuestion: {
    testid: '[data-testid="poll_title"], [data-testid="poll-title"]',
    legacy: '.media_voting_question, .MediaVoting__question, .page_media_poll_title',
  },
  /** The row of buttons under the text. */
  actions: {
    legacy: '.like_btns',
    v3: '.PostBottomActionLikeBtns, .like_cont',
    mobile: '.PostBottomButtons',
  },
};

/** In the React row there is no stable name for the row itself, only for its buttons. */
export const lastAction =
  '[data-testid="post_footer_action_share"], [data-testid="post_footer_action_comment"], [data-testid="post_footer_action_like"]';

/** Not part of the name: pinned mark (hidden in every legacy header), date, what the post is about, screen-reader texts. */
export const notName =
  '.explain, .blind_label, .visually-hidden, time, [data-testid="post_date_block_preview"], [data-testid="post-header-subtitle"], .PostHeaderSubtitle, .rel_date';

/** Not part of the text: the links that unfold it, and what the text's box may hold besides. */
export const more =
  'a.wall_post_more, .PostTextMore, [data-testid="showmoretext-after"], [class*="howMoreText__after"], .pi_text_more';
export const notText = `${more}, .blind_label, .visually-hidden, [data-testid="post-footer-author"]`;

/** Attributes of paid placement, and the mark authors set on native advertising. */
export const sponsoredMark = [
  '[data-ad-view]',
  '[data-ad-block-uid]',
  '._ads_block_data_w',
  '._ads_promoted_post',
  '.wall_text_name_explain_promoted_post',
  '.wall_marked_as_ads',
  '.PostHeaderSubtitle__item--ads',
  '[data-testid="post-header-ads-mark"]',
].join(', ');
/** React marks ads by nothing but a word of the interface here. */
export const subtitle = '[data-testid="post-header-subtitle"], .PostHeaderSubtitle__item, .wi_info .ad_mark';

/** TRAP: `.wall_fixed_label` ("pinned") stands hidden in every legacy header and says nothing. */
export const pinnedMark =
  '.PostHeaderSubtitle__item--pinned, .wi_fixed, [data-testid="post-header-pinned"], [data-testid="post_pinned"]';
export const pinnedRoot = '.post_fixed, .Post--fixed, .wall_item_fixed';
