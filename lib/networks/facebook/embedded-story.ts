import type { RawAuthor } from '@/lib/domain/reading';

import { resolveUrl } from '../shared/resolve-url';
import { countOf, type Fields, fieldsOf, listOf, textOf } from '../shared/json-fields';
import { at, walkObjects } from './walk-json';
import { buildPostUrl, buildProfileUrl, parsePostUrl, parseProfileUrl } from './urls';

/** What readers use of a story in the data the server sent with the page (2024–2026). Everything else of it stays unread. */
export interface EmbeddedStory {
  postId: string;
  permalink: string | null;
  createdAt: number | null;
  author: RawAuthor;
  text: string | null;
  likes: number | null;
  comments: number | null;
  shares: number | null;
  views: number | null;
  reactions: { label: string; count: number }[];
  isAd: boolean;
  /** The story it shares, when it shares one. */
  shared: EmbeddedStory | null;
}

/** Parts of a story's data that speak of others: the story it shares, and comments. */
const OTHERS = new Set(['attached_story', 'interesting_top_level_comments', 'comments']);
const SITE = new URL('https://www.facebook.com/');

/** Whether an object is a whole story rather than one of the stubs that repeat its number. */
export function isStory(value: Fields): boolean {
  const sections = fieldsOf(value['comet_sections']);
  return textOf(value['post_id']) !== null && ('feedback' in sections || 'context_layout' in sections);
}

/** Values of `__cft__[0]` under which the page shows this story. */
export function collectTokens(story: Fields): string[] {
  return [...walkObjects(story, OTHERS)].flatMap((part) => textOf(part['encrypted_click_tracking']) ?? []);
}

export function readStory(story: Fields): EmbeddedStory {
  const content = fieldsOf(at(story, 'comet_sections', 'content', 'story'));
  const actor = fieldsOf(listOf(story['actors'])[0] ?? listOf(content['actors'])[0]);
  const feedback = readFeedback(story);
  const inner = fieldsOf(content['attached_story'] ?? story['attached_story']);
  return {
    postId: textOf(story['post_id']) ?? '',
    permalink: readPermalink(story, content),
    createdAt: readCreated(story),
    author: readActor(actor),
    text: textOf(at(content, 'message', 'text')),
    ...feedback,
    isAd: isAd(story),
    shared: textOf(inner['post_id']) === null ? null : readStory(inner),
  };
}

function readPermalink(story: Fields, content: Fields): string | null {
  const links = [story['permalink_url'], content['wwwURL'], at(story, 'comet_sections', 'timestamp', 'story', 'url')];
  for (const link of links) {
    const address = parsePostUrl(resolveUrl(textOf(link), SITE));
    if (address !== null) return buildPostUrl(address);
  }
  return null;
}

/** Seconds since 1970, beside the label of the time; advertisements have none. */
function readCreated(story: Fields): number | null {
  const context = at(story, 'comet_sections', 'context_layout', 'story', 'comet_sections', 'metadata');
  const places = [at(story, 'comet_sections', 'timestamp'), ...listOf(context)].map((place) => at(place, 'story'));
  for (const place of [...places, story]) {
    const seconds = countOf(at(place, 'creation_time'));
    if (seconds !== null && seconds > 0) return seconds;
  }
  return null;
}

function readActor(actor: Fields): RawAuthor {
  const url = resolveUrl(textOf(actor['url']) ?? textOf(actor['profile_url']), SITE);
  const handle = parseProfileUrl(url) ?? textOf(actor['id']);
  const avatar = resolveUrl(textOf(at(actor, 'profile_picture', 'uri')), SITE);
  return {
    name: textOf(actor['name']),
    handle,
    url: handle === null ? null : buildProfileUrl(handle),
    avatarUrl: avatar?.href ?? null,
  };
}

type Feedback = Pick<EmbeddedStory, 'likes' | 'comments' | 'shares' | 'views' | 'reactions'>;

/** Counts lie at depths that change; those of the story itself carry its number as the subscription's target. */
function readFeedback(story: Fields): Feedback {
  const found: Feedback = { likes: null, comments: null, shares: null, views: null, reactions: [] };
  const own = ownFeedbackId(story);
  for (const part of walkObjects(at(story, 'comet_sections', 'feedback'), OTHERS)) {
    const id = textOf(part['id']);
    if (id !== null && own !== null && id !== own && 'reaction_count' in part) continue;
    found.likes ??= countOf(at(part, 'reaction_count', 'count'));
    found.shares ??= countOf(at(part, 'share_count', 'count'));
    found.comments ??= countOf(at(part, 'comment_rendering_instance', 'comments', 'total_count'));
    // 0 stands there for reels that have been watched.
    found.views ??= countOf(part['video_view_count']) || null;
    if (found.reactions.length === 0) found.reactions = readReactions(part);
  }
  return found;
}

function ownFeedbackId(story: Fields): string | null {
  return (
    textOf(at(story, 'feedback', 'id')) ?? textOf(at(story, 'comet_sections', 'feedback', 'story', 'feedback', 'id'))
  );
}

function readReactions(part: Fields): EmbeddedStory['reactions'] {
  return listOf(at(part, 'top_reactions', 'edges')).flatMap((edge) => {
    const label = textOf(at(edge, 'node', 'localized_name'));
    const count = countOf(at(edge, 'reaction_count'));
    return label === null || count === null ? [] : [{ label, count }];
  });
}

/** Names of fields are scrambled from time to time, types of the schema less so. */
function isAd(story: Fields): boolean {
  for (const part of walkObjects(story, OTHERS)) {
    const type = textOf(part['__typename']);
    if (type === 'SponsoredData' || type === 'CometStorySponsoredLabelStrategy') return true;
    if (isFilled(part['sponsored_data']) || isFilled(part['th_dat_spo'])) return true;
  }
  return false;
}

function isFilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
