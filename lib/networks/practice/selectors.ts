/** The made-up network "Rookery": our own markup in entrypoints/practice, plain on purpose. */
export const selectors = {
  /** A post in the feed, on a profile or alone. */
  post: 'article[data-rookery-post]',
  /** The post inside a quote; also an element with its own author, text and time. */
  quoted: '[data-rookery-quoted]',
  author: '[data-author]',
  text: '[data-text]',
  time: 'time[datetime]',
  media: '[data-media] img',
  links: '[data-text] a[href]',
  actions: '[data-actions]',
  /** One element per counter, named by the metric; `aria-label` holds the full number, the text a rounded one. */
  metric: '[data-metric]',
  repostLine: '[data-reposted-by]',
  promotedMark: '[data-promoted]',
  pinnedMark: '[data-pinned]',
  showMore: '[data-show-more]',
  /** A comment under an opened post; its value is the id. */
  comment: '[data-rookery-comment]',
  commentText: '[data-comment-text]',
  /** The box under the comments; its value is the id of the post it answers. */
  commentBox: 'textarea[data-answers]',
  /** The box in a comment; its value is the id of the comment it answers. */
  answerBox: 'textarea[data-answers-comment]',
  composerBox: '[data-composer]',
  account: '[data-rookery-account]',
  accountName: '[data-name]',
  accountCount: '[data-count]',
} as const;
