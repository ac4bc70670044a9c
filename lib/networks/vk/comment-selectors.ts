import type { Chain } from '@/lib/networks/shared/first-match';

/**
 * Comments of every generation: legacy and V3 (`.reply`, also `_post` with an id of its own; answers follow in a list of their
 * own), React on desktop and mobile (answers stand inside the comment that began the thread), comments of a video, classic
 * m.vk.com. Seen on a saved page of 2021; the others in five public sources of 2025–2026.
 */
export const comment = [
  '.reply',
  '[data-testid="wall_comments_comment_root"]',
  '[data-testid="wall_comments_comment_in_thread"]',
  '[data-testid="comment"]',
  '.ReplyItem__wrap',
].join(', ');

type FieldName = 'author' | 'authorLink' | 'avatar' | 'text' | 'date' | 'permalink' | 'likes' | 'button';

/** Fields of a comment, newest generation first. */
export const commentChains: Record<FieldName, Chain> = {
  /** React draws it as a link on some pages only. */
  author: {
    testid: '[data-testid="comment-owner"]',
    legacy: '.reply_author .author, a.author',
    mobile: '.ReplyItem__name',
  },
  /** Elsewhere React links the picture. */
  authorLink: {
    testid: 'a[data-testid="comment-owner"][href], [data-testid="comment-owner"] a[href]',
    avatar: 'a[data-testid="comment-avatar"][href], [data-testid="comment-avatar"] a[href]',
    legacy: '.reply_author a.author[href], a.author[href]',
    mobile: 'a.ReplyItem__name[href]',
  },
  avatar: {
    testid: '[data-testid="comment-avatar"] img',
    legacy: 'img.reply_img, .reply_image img',
    mobile: '.Avatar__image',
  },
  text: {
    expanded: '[data-testid="showmoretext-in-expanded"]',
    showmore: '[data-testid="showmoretext-in"]',
    testid: '[data-testid="comment-text"]',
    legacy: '.wall_reply_text',
    mobile: '.ReplyItem__text, .ReplyItem__body',
  },
  date: {
    testid: '[data-testid="wall_comment_date"], [data-testid="comment-date"]',
    legacy: '.rel_date',
    mobile: 'a.item_date',
  },
  /** `?reply=8958`, in a thread `?reply=8959&thread=8958`. */
  permalink: {
    testid: 'a[data-testid="wall_comment_date"][href]',
    reply: 'a[href*="reply="]',
  },
  /** Legacy writes "0" into the attribute while nobody likes it. */
  likes: {
    testid: '[data-testid="comment-like"]',
    count: '.like_btn.like[data-count]',
    drawn: '.like_btn.like .like_button_count',
    mobile: '.ReplyItem__like',
  },
  /** Beside "Reply"; classic mobile draws it as a bare link after the date. */
  button: {
    testid: '[data-testid="comment-reply"]',
    legacy: '.reply_link_wrap',
    date: '[data-testid="wall_comment_date"], .reply_date, a.item_date',
  },
};

/** Within the text: the link that unfolds it, and the name of the person answered that React draws above it. */
export const unfold = '.wall_reply_more, a.wall_post_more, .PostTextMore, [data-testid="showmoretext-after"]';
export const notCommentText = `${unfold}, .blind_label, [class*="vkitCommentReplyTarget"]`;

/** Boxes for comments: React and legacy; the legacy one comes after a press on a drawn look-alike. */
export const commentBox = [
  '[data-testid="content-editable-input"]',
  '.reply_field[contenteditable]',
  '.reply_box .submit_post_field[contenteditable]',
].join(', ');
/** Boxes for a new post: legacy above the wall, React in a dialog. */
export const composerBox = [
  '#post_field[contenteditable]',
  '.submit_post_box .submit_post_field[contenteditable]',
  '[data-testid="posting_base_screen_input_message"]',
].join(', ');
/** Boxes of the messenger: today's, and the classic one. */
export const messageBox = '.ComposerInput__input[contenteditable], .im_editable[contenteditable], ._im_text';

/** Legacy: number of the comment the box answers; empty while it answers the post. */
export const answeredInput = 'input[type="hidden"][id^="reply_to"]';
/** What holds that number together with the box. */
export const replyForm = '.reply_form, .reply_box, .reply_box_wrap';
/** A comment that is being edited: its box answers nothing. */
export const editing = '[data-testid="edit-comment-save"]';
