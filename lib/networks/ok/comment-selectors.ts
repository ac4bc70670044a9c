import type { Chain } from '@/lib/networks/shared/first-match';

type FieldName = 'author' | 'avatar' | 'text' | 'date' | 'likes';

/** Fields of a comment, newest generation first; from three public sources, 2015–2025. */
export const commentChains: Record<FieldName, Chain> = {
  author: {
    current: 'a.comments_current__header__main__author__name, .comments_current__header__main__author__name a',
    named: 'a.comments_author-name',
    legacy: '.comments_author a, .d_comment_right_w a.o',
  },
  avatar: {
    current: '.comments_current__avatar img, .comments_ava img',
  },
  text: {
    full: '.js-text-full',
    current: '.comments_text',
    legacy: '.d_comment_text',
  },
  /** The button stands after it. */
  date: {
    current: '.comments_current__footer__main__date',
    legacy: '.comments_date, .d_comment_date',
  },
  likes: {
    klass: '.js-klass .widget_count',
    legacy: '.klass_w .widget_count, .klass_w',
  },
};

/** The comment answered, by its own id. */
export const answered = '[data-rid]';
/** The rest of a long comment has to be fetched. */
export const commentMore = '.js-text-more, .comments_more';

/** Boxes for comments: desktop of several years, mobile. */
export const commentBox = [
  '.js-comments_add',
  '.comments_add-ceditable',
  '.comments_add textarea',
  '#ok-e-d',
  '[name="st.dM"]',
  '#cmntfrm textarea',
].join(', ');
/** Boxes for a new post; the line that looks like one above a feed only opens it. */
export const composerBox = [
  '.js-posting-itx',
  '.posting_itx',
  '[data-module="postingForm/mediaText"]',
  '#posting_form_text_field',
].join(', ');
/** Boxes of the messenger, and the window it opens in, whose box looks like a comment's. */
export const messageBox = '[name="st.txt"], [data-tsid="write_msg_input-input"], #msg_layer_wrapper [contenteditable]';
