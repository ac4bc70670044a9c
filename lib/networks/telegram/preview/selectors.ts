/**
 * Public pages of t.me: `/s/<channel>`, embeds (`?embed=1`), landing pages. Server-rendered, without scripts of its own
 * for the posts; names unchanged from 2018 to 2026. Confidence: high, seen on saved pages of 2021–2024.
 */
export const post = '.tgme_widget_message:not(.service_message)';

/** Parts that belong to another message or to a linked page: the answered message, the link preview. */
export const foreign = '.tgme_widget_message_reply, .tgme_widget_message_link_preview';

/** Discussion widget under an embed (`?embed=1&discussion=1`): comments in the markup of posts. */
export const discussion = '.tgme_post_discussion, .js-new_message_form';
/** One comment there. Deleted accounts keep their comments and lose their link. */
export const comment = '.tgme_post_discussion .tgme_widget_message:not(.service_message)';
/** The comment answered, by its number, above the text and, while an answer is written, above the box. */
export const answeredComment = '.tgme_widget_message_reply[data-reply-to]';
/** Box for a comment, for people signed in to the widget. */
export const commentBox = '.js-new_message_form textarea, .js-new_message_form [contenteditable="true"]';
/** The box with what it answers. */
export const commentForm = '.js-new_message_form';

/** Fields of a post, each with its places in order of trust. */
export const chains = {
  /** Public groups (embeds) name the writer and then the group; channels only the channel. */
  'author.name': {
    writer: '.tgme_widget_message_author a.tgme_widget_message_author_name',
    owner: '.tgme_widget_message_owner_name',
    unlinked: '.tgme_widget_message_author .tgme_widget_message_author_name',
  },
  owner: { owner: '.tgme_widget_message_owner_name' },
  /** A link for public sources, a bare span for people who hide their account. */
  forwardedFrom: { name: '.tgme_widget_message_forwarded_from_name', line: '.tgme_widget_message_forwarded_from' },
  avatar: { photo: '.tgme_widget_message_user_photo img' },
  /** `.js-message_reply_text` of the answered message shares the first class and comes before: it is foreign. */
  text: {
    js: '.js-message_text',
    class: '.tgme_widget_message_text:not(.js-message_reply_text)',
    /** What a person reads on messages that are no text: a shared contact, a game, a bill. */
    title: '.tgme_widget_message_contact_name, .tgme_widget_message_game_title, .tgme_widget_message_invoice_title',
  },
  /** The only absolute time; other `time` elements are durations of videos. */
  time: { link: '.tgme_widget_message_date time[datetime]', meta: '.tgme_widget_message_meta time[datetime]' },
  permalink: { date: 'a.tgme_widget_message_date[href]', footer: '.tgme_widget_message_link a[href]' },
  'metrics.views': { views: '.tgme_widget_message_views' },
  /** Voters of a poll, "0" when nobody voted; older embeds: "12 votes". */
  'metrics.votes': { voters: '.tgme_widget_message_voters', votes: '.tgme_widget_message_poll_votes' },
  'metrics.comments': { count: '.tgme_widget_message_replies, .tgme_widget_message_comments_count' },
  pollQuestion: { question: '.tgme_widget_message_poll_question' },
  /** Second place in the row of views and date, on bubbles and on embeds. */
  actions: { info: '.tgme_widget_message_info' },
} as const;

/** One answer of a poll, without its per cent. */
export const pollOption = '.tgme_widget_message_poll_option_text';
/** Since 2024: emoji in `b` or a custom `tg-emoji`, the count as bare text behind it; paid ones show a star icon. */
export const reaction = '.tgme_widget_message_reactions .tgme_reaction';
export const paidReaction = '.tgme_reaction_paid';

/** Link preview: title and site name as text, picture as background of one of two elements. */
export const preview = {
  root: '.tgme_widget_message_link_preview',
  title: '.link_preview_title',
  siteName: '.link_preview_site_name',
  image: '.link_preview_image, .link_preview_right_image, .link_preview_video_thumb',
} as const;

/** A place on a map: the whole box is a link to a map service; venues also carry a title. */
export const location = {
  root: 'a.tgme_widget_message_location_wrap, a.tgme_widget_message_venue_wrap',
  map: '.tgme_widget_message_location',
  title: '.tgme_widget_message_location_title',
} as const;

/** One element per medium, also inside albums (one message, many media; each links to `?single`). */
export const media = [
  '.tgme_widget_message_photo_wrap',
  '.tgme_widget_message_video_player',
  '.tgme_widget_message_roundvideo_player',
  '.tgme_widget_message_sticker_wrap',
  '.tgme_widget_message_tgsticker_wrap',
  '.tgme_widget_message_voice_player',
  '.tgme_widget_message_document_wrap',
].join(', ');

/** Still and moving stickers: pictures, though the latter are played from a file. */
export const sticker = '.tgme_widget_message_sticker_wrap, .tgme_widget_message_tgsticker_wrap';

/** Shown instead of a medium the preview cannot render ("Please open Telegram to view this post"). */
export const unsupported = '.message_media_not_supported_wrap.media_not_supported_cont';

/** The channel on `/s/` pages. */
export const header = {
  /** Side column of `/s/` pages. */
  info: '.tgme_channel_info',
  title: '.tgme_channel_info_header_title',
  username: '.tgme_channel_info_header_username a',
  description: '.tgme_channel_info_description',
  photo: '.tgme_channel_info .tgme_page_photo_image img, .tgme_header .tgme_page_photo_image img',
  /** "11.2M subscribers", subscribers only. */
  counter: '.tgme_header_counter',
  counters: '.tgme_channel_info_counter',
  verified: '.verified-icon',
} as const;

/** Pages of one channel, person or post without a list of posts. */
export const landing = {
  /** `/name` without a preview: "2 805 members", for people "@name". */
  root: '.tgme_page',
  title: '.tgme_page_title',
  extra: '.tgme_page_extra',
  description: '.tgme_page_description',
  photo: 'img.tgme_page_photo_image',
  /** Post shell `/name/84`: the post itself is in a frame. */
  shell: '.tgme_page_widget_wrap',
} as const;
