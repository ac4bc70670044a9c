import type { RawCard, RawMedia } from '@/lib/domain/reading';

import { buildMedia } from '../shared/build-media';
import { countOf, type Fields, fieldsOf, listOf, parseJson, textOf, urlOf } from '../shared/json-fields';
import { selectors } from './selectors';

/** The fields of a post in Threads' preloaded data that readers use. Everything else of it stays unread. */
export interface EmbeddedPost {
  code: string;
  takenAt: number;
  /** '' where the author wrote none. */
  caption: string;
  /** Text of the long note attached to the post. */
  attachment: string | null;
  likes: number | null;
  comments: number | null;
  /** Reposts and quotes together, as the button counts them. */
  shares: number | null;
  isReply: boolean | null;
  isPinned: boolean;
  isAd: boolean;
  media: RawMedia[];
  card: RawCard | null;
}

const VIDEO = 2;
const parsed = new WeakMap<Document, Map<string, EmbeddedPost>>();

/**
 * The post with this shortcode in the data the server sent with the page, else null. After moving on inside the site that
 * data is of earlier posts: nothing but an equal shortcode ties it to what is shown. Parsed at the first capture, never
 * before; the data never changes while the document lives.
 */
export function findEmbeddedPost(document: Document, code: string): EmbeddedPost | null {
  let posts = parsed.get(document);
  if (posts === undefined) {
    posts = collectPosts(document);
    // While the page still loads, more data may come.
    if (document.readyState !== 'loading') parsed.set(document, posts);
  }
  return posts.get(code) ?? null;
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
    if (!Array.isArray(value)) keep(readEmbeddedPost(value as Fields), posts);
    open.push(...Object.values(value));
  }
}

/** A post lies there twice when it is quoted as well; the quoted form lacks its counters. */
function keep(post: EmbeddedPost | null, posts: Map<string, EmbeddedPost>): void {
  if (post === null) return;
  const known = posts.get(post.code);
  if (known === undefined || known.comments === null) posts.set(post.code, post);
}

function readEmbeddedPost(item: Fields): EmbeddedPost | null {
  const code = textOf(item['code']);
  const takenAt = countOf(item['taken_at']);
  if (code === null || takenAt === null) return null;
  const info = fieldsOf(item['text_post_app_info']);
  const isReply = info['is_reply'];
  return {
    code,
    takenAt,
    caption: textOf(fieldsOf(item['caption'])['text']) ?? '',
    attachment: readFragments(info['snippet_attachment_info']),
    likes: item['like_and_view_counts_disabled'] === true ? null : countOf(item['like_count']),
    comments: countOf(info['direct_reply_count']),
    shares: addUp(countOf(info['repost_count']), countOf(info['quote_count'])),
    isReply: typeof isReply === 'boolean' ? isReply : null,
    isPinned: fieldsOf(info['pinned_post_info'])['is_pinned_to_profile'] === true,
    isAd: item['product_type'] === 'ad' || textOf(item['ad_id']) !== null,
    media: readMedia(item),
    card: readCard(fieldsOf(info['link_preview_attachment'])),
  };
}

function addUp(reposts: number | null, quotes: number | null): number | null {
  return reposts === null || quotes === null ? null : reposts + quotes;
}

function readFragments(attachment: unknown): string | null {
  const fragments = listOf(fieldsOf(fieldsOf(attachment)['text_fragments'])['fragments']);
  return fragments.map((fragment) => textOf(fieldsOf(fragment)['plaintext']) ?? '').join('') || null;
}

function readMedia(item: Fields): RawMedia[] {
  const slides = listOf(item['carousel_media']);
  return (slides.length > 0 ? slides : [item]).flatMap((medium) => readMedium(fieldsOf(medium)));
}

/** Posts of text only have the fields of a medium, too, but no address in them. */
function readMedium(medium: Fields): RawMedia[] {
  const still = fieldsOf(listOf(fieldsOf(medium['image_versions2'])['candidates'])[0]);
  const video = fieldsOf(listOf(medium['video_versions'])[0]);
  const isVideo = medium['media_type'] === VIDEO || textOf(video['url']) !== null;
  const posterUrl = urlOf(still['url']);
  const url = isVideo ? urlOf(video['url']) : posterUrl;
  if (url === null && posterUrl === null) return [];
  return [
    buildMedia(isVideo ? 'video' : 'image', {
      url,
      posterUrl,
      alt: textOf(medium['accessibility_caption']),
      width: countOf(medium['original_width']),
      height: countOf(medium['original_height']),
    }),
  ];
}

function readCard(attachment: Fields): RawCard | null {
  const url = urlOf(attachment['url']);
  return url === null ? null : { url, title: textOf(attachment['title']), imageUrl: urlOf(attachment['image_url']) };
}
