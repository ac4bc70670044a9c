import { selectors } from './selectors';

/** The fields of a post in Instagram's preloaded data that readers use. Everything else of it stays unread. */
export interface EmbeddedPost {
  code: string;
  /** Author; null where the data names none. */
  handle: string | null;
  takenAt: number;
  caption: string | null;
  likes: number | null;
  comments: number | null;
  isAd: boolean;
  isReel: boolean;
  media: EmbeddedMedium[];
}

export interface EmbeddedMedium {
  type: 'image' | 'video';
  url: string | null;
  posterUrl: string | null;
  alt: string | null;
  width: number | null;
  height: number | null;
}

type Fields = Readonly<Record<string, unknown>>;

const VIDEO = 2;
const parsed = new WeakMap<Document, Map<string, EmbeddedPost>>();

/**
 * The post with this shortcode in the data the server sent with the page, else null. After moving on inside the site that
 * data is of earlier posts: nothing but an equal shortcode ties it to what is shown. Parsed at the first capture, never
 * before; the data never changes while the document lives.
 */
export function findEmbeddedPost(document: Document, code: string): EmbeddedPost | null {
  return loadPosts(document).get(code) ?? null;
}

/** All posts in that data, for places that show a post without its shortcode. */
export function findEmbeddedPosts(document: Document): EmbeddedPost[] {
  return [...loadPosts(document).values()];
}

function loadPosts(document: Document): Map<string, EmbeddedPost> {
  let posts = parsed.get(document);
  if (posts === undefined) {
    posts = collectPosts(document);
    // While the page still loads, more data may come.
    if (document.readyState !== 'loading') parsed.set(document, posts);
  }
  return posts;
}

function collectPosts(document: Document): Map<string, EmbeddedPost> {
  const posts = new Map<string, EmbeddedPost>();
  for (const script of document.querySelectorAll(selectors.embeddedJson)) {
    const text = script.textContent;
    if (text.includes('"taken_at"')) walk(parseJson(text), posts);
  }
  return posts;
}

/** Posts lie at depths that change with every release; they are told by having a shortcode and a moment of taking. */
function walk(root: unknown, posts: Map<string, EmbeddedPost>): void {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      const post = readEmbeddedPost(value as Fields);
      if (post !== null && !posts.has(post.code)) posts.set(post.code, post);
    }
    open.push(...Object.values(value));
  }
}

function readEmbeddedPost(item: Fields): EmbeddedPost | null {
  const code = textOf(item['code']);
  const takenAt = numberOf(item['taken_at']);
  if (code === null || takenAt === null) return null;
  // With hidden counts `like_count` is the number of faces shown, not of likes.
  const hasHiddenCounts = item['like_and_view_counts_disabled'] === true;
  const slides = listOf(item['carousel_media']);
  return {
    code,
    handle: textOf(fieldsOf(item['user'])['username']),
    takenAt,
    caption: textOf(fieldsOf(item['caption'])['text']),
    likes: hasHiddenCounts ? null : numberOf(item['like_count']),
    comments: numberOf(item['comment_count']),
    isAd: item['product_type'] === 'ad' || textOf(item['ad_id']) !== null,
    isReel: item['product_type'] === 'clips',
    media: (slides.length > 0 ? slides : [item]).map((medium) => readMedium(fieldsOf(medium))),
  };
}

function readMedium(medium: Fields): EmbeddedMedium {
  const still = fieldsOf(listOf(fieldsOf(medium['image_versions2'])['candidates'])[0]);
  const video = fieldsOf(listOf(medium['video_versions'])[0]);
  const isVideo = medium['media_type'] === VIDEO || textOf(video['url']) !== null;
  return {
    type: isVideo ? 'video' : 'image',
    url: urlOf(isVideo ? video['url'] : still['url']),
    posterUrl: urlOf(still['url']),
    alt: textOf(medium['accessibility_caption']),
    width: numberOf(medium['original_width']),
    height: numberOf(medium['original_height']),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Cut or foreign data: the visible page still has what it shows.
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The page's data is no more trusted than its links. */
function urlOf(value: unknown): string | null {
  const url = URL.parse(textOf(value) ?? '');
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}
