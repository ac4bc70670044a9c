/**
 * Comments: today's carry their id as JSON in an attribute; without it the classes of 2019 on, then those of 2015. One inside
 * the other is one comment. Deleted ones keep their place and say nothing.
 */
export const comment = [
  '[data-seen-params*="commentId"]:not(.__deleted)',
  '.comments_i:not(.__deleted, [data-seen-params*="commentId"] *)',
  '.comments_current:not([data-seen-params*="commentId"] *, .comments_i *)',
  '.d_comment_w:not(.__deleted, [data-seen-params*="commentId"] *, .comments_i *)',
].join(', ');
