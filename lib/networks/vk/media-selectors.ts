/** One box per medium; boxes inside boxes and second links to the same medium are dropped by the reader. */
export const mediaBox = [
  '[data-testid="media-grid-item"]',
  '[data-testid="primary-attachment-interactive-wrapper"]',
  '[data-testid="primary-attachment-photo"]',
  '[data-testid="primary-attachment-video"]',
  '[data-testid="primary-attachment-image-content"]',
  '.MediaGrid__thumb',
  '.ui_gallery_item',
  '.PhotoPrimaryAttachment',
  '.VideoPrimaryAttachment',
  '.page_post_thumb_wrap',
  '.page_gif_large',
  '.page_doc_photo_href',
  'a[data-video]',
  'a[href*="/clip-"], a[href*="/clip"][data-video]',
  'a[href*="/photo"]',
].join(', ');

/** Carousels of pictures; goods, stories and services stand in the same boxes without these. */
export const slide = '.ui_gallery_item';
export const slidePicture = '[class^="PhotoPrimaryAttachment__"], [class^="VideoPrimaryAttachment__"], [data-photo-id]';

/** Boxes that only frame others when they hold several. */
export const mediaFrame = '[data-testid="primary-attachment-interactive-wrapper"], .PhotoPrimaryAttachment';
export const mediaLeaf = '[data-testid="media-grid-item"], .MediaGrid__thumb, .ui_gallery_item';

/** Length of a video, drawn on its cover. */
export const videoLabel =
  '.video_thumb_label_item, .VideoPreview__thumbLabel, [class*="VideoDuration"], [data-testid="video_duration"]';
/** Sign that a cover is a video's, when the length is not shown. */
export const playButton =
  '[data-testid="videooverlay-playbutton"], .page_post_video_play_inline, .VideoPrimaryAttachment__play';
/** Moving pictures: legacy box and its label. */
export const gifMark = '.page_gif_large, .page_gif_label';

/** Legacy and V3 rows; React shows the track's title on a cover. */
export const audio = {
  row: '.audio_row, [data-audio], [data-testid="audio_row"]',
  performer: '.audio_row__performers',
  title: '.audio_row__title_inner',
  duration: '.audio_row__duration',
  badge: '[data-testid="music-track-overlay-badge-title"]',
} as const;

/** Documents as rows, legacy and React. */
export const file = { row: '.page_doc_row, [data-testid="doc_attachment"]', title: '.page_doc_title' } as const;

/** Link and article snippets: title and picture of the page linked. */
export const snippet = {
  root: '.media_link, .thumbed_link, .article_snippet, .LinkPrimaryAttachment, [data-testid="primary-attachment-link"], [data-testid="link_attachment"]',
  title:
    '.media_link__title, .thumbed_link__title, .article_snippet__title, .LinkPrimaryAttachment__title, [data-testid="link-title"]',
} as const;
