import type { Chain } from '@/lib/networks/shared/first-match';

/** Exact: numbers of each reaction, by the reaction's number. Legacy and V3. */
export const reactionCounts = '[data-reaction-counts]';
/** The picture's address ends in the reaction's number, its label is the interface's word for it. */
export const reactionPreview = '.ReactionsPreviewItem[aria-label]';

/** Where an exact number stands in `data-count`. */
export const exactCounters = {
  likes: { legacy: '.like_btn.like[data-count]', action: '.PostBottomAction--like[data-count]' },
  comments: {
    legacy: '.PostBottomAction.comment[data-count], .like_btn.comment[data-count]',
    task: '[data-task-click="PostBottomAction/comment"][data-count]',
  },
  shares: { legacy: '.PostBottomAction.share[data-count], .like_btn.share[data-count]' },
} as const satisfies Record<string, Chain>;

/** Where the number is drawn, rounded from 1,000 or 10,000 on. */
export const drawnCounters = {
  likes: {
    testid: '[data-testid="post_footer_action_like"]',
    preview: '.ReactionsPreview__count',
    /** Says "Like" instead while nobody does. */
    v3: '.PostButtonReactions__title',
    legacy: '.like_btn.like .like_button_count, .post_like_count',
    mobile: '.PostBottomButtonReaction__label, .v_like',
  },
  comments: {
    testid: '[data-testid="post_footer_action_comment"]',
    task: '[data-task-click="PostBottomAction/comment"] .PostBottomAction__count',
    legacy: '.PostBottomAction.comment .PostBottomAction__count, .like_btn.comment .like_button_count',
    mobile: '._item_replies .PostBottomButton__label, .v_replies',
  },
  shares: {
    testid: '[data-testid="post_footer_action_share"]',
    legacy: '.PostBottomAction.share .PostBottomAction__count, .like_btn.share .like_button_count, .post_share_count',
    mobile: '.PostBottomButton:not(.PostBottomButtonReaction, ._item_replies) .PostBottomButton__label, .v_share',
  },
  /** No test id is known; `title` repeats the number with a word. */
  views: {
    legacy: '.like_views, span._views',
    mobile: '.Socials__viewsCount, .v_views',
    testid: '[data-testid="post_footer_views"], [data-testid="post_views"]',
  },
} as const satisfies Record<string, Chain>;

/** Inside a React button the number has a label of its own; without it the button's text is word and number. */
export const actionLabel = '[class*="PostFooterAction__label"]';
/** React: views are the bare number of the footer row that is in no button. */
export const footerRow = '[class*="vkitPostFooterRow__root"], [class*="PostFooterRow__root"]';
export const footerButton = '[role="button"], button, a, [data-testid^="post_footer_action"]';

/** Voters of a poll: legacy, mobile, React. */
export const votes = '.media_voting_footer_voted_text, .MediaVoting__votes, [data-testid="poll_votes"]';
