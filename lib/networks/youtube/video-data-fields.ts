/** What the page's data says of one video; a field it does not hold is null. */
export interface VideoData {
  title: string | null;
  description: string | null;
  authorName: string | null;
  authorUrl: string | null;
  /** As written: with a moment and a zone, or a day alone. */
  published: string | null;
  durationS: number | null;
  views: string | null;
  likes: string | null;
  posterUrl: string | null;
  isLive: boolean;
}

export const NO_DATA: VideoData = {
  title: null,
  description: null,
  authorName: null,
  authorUrl: null,
  published: null,
  durationS: null,
  views: null,
  likes: null,
  posterUrl: null,
  isLive: false,
};
