/** Pictures of a topic: grids, slides, single ones with their size, the photo window. */
export const picture = [
  'img.collage_img',
  'img.collage-slider-v2_i_image',
  'img.media-photos_img',
  '.image-hover img',
  '.photo-layer_img',
  'img.photo_img',
].join(', ');

/** Moving pictures: the addresses stand in attributes of the box. */
export const gif = '[data-gifsrc], [data-mp4src]';

/** Videos: boxes with a cover, a length and a title. */
export const video = '.media-video, .vid-card, .video-card';
/** The player of a window that shows one video; all others in there are to be watched next. */
export const player = '.vp-layer_cnt';
export const cover = 'img.vid-card_img, img.video-card_img, img';
export const videoLength = '.vid-card_duration, .video-card_duration';
export const videoTitle = '.vid-card_n, .video-card_n';
/** Mobile covers say what they play as JSON. */
export const mobileVideo = '[data-video]';

/** Tracks. */
export const track = '.track-with-cover';
export const trackName = '.track-with-cover_name';

/** Link cards; the wide one of the second version is a place on the map. */
export const linkCard = {
  root: '.media-link:not(.media-link__v2.__place-wide)',
  title: '.media-link_h, .media-link_tx',
} as const;
