import { collectTokens, type EmbeddedStory, isStory, readStory } from './embedded-story';
import { countOf, parseJson, textOf } from '../shared/json-fields';
import { walkObjects } from './walk-json';
import { selectors } from './selectors';

interface EmbeddedData {
  byId: Map<string, EmbeddedStory>;
  /** By the value that every link of the story carries; null: two stories claim it. */
  byToken: Map<string, EmbeddedStory | null>;
  /** Moment of writing of comments, seconds since 1970. */
  commentTimes: Map<string, number>;
}

const read = new WeakMap<Document, EmbeddedData>();

/**
 * The story with this number, or with this value in its links, in the data the server sent with the page; else null. After
 * moving on inside the site that data is of earlier stories: nothing but an equal number or value ties it to what is shown.
 * Parsed at the first capture, never before.
 */
export function findStory(document: Document, id: string | null, token: string | null): EmbeddedStory | null {
  const { byId, byToken } = dataOf(document);
  const named = id === null ? undefined : byId.get(id);
  return named ?? (token === null ? null : (byToken.get(token) ?? null));
}

/** When a comment was written, seconds since 1970; null where the page's data does not hold it. */
export function findCommentTime(document: Document, commentId: string): number | null {
  return dataOf(document).commentTimes.get(commentId) ?? null;
}

function dataOf(document: Document): EmbeddedData {
  const known = read.get(document);
  if (known !== undefined) return known;
  const data = collect(document);
  // While the page still loads, more data may come.
  if (document.readyState !== 'loading') read.set(document, data);
  return data;
}

function collect(document: Document): EmbeddedData {
  const data: EmbeddedData = { byId: new Map(), byToken: new Map(), commentTimes: new Map() };
  for (const script of document.querySelectorAll(selectors.embeddedJson)) {
    const text = script.textContent;
    if (!text.includes('"post_id"') && !text.includes('"legacy_fbid"')) continue;
    for (const part of walkObjects(parseJson(text))) {
      const commentId = textOf(part['legacy_fbid']);
      const writtenAt = countOf(part['created_time']);
      if (commentId !== null && writtenAt !== null) data.commentTimes.set(commentId, writtenAt);
      if (isStory(part)) keep(data, readStory(part), collectTokens(part));
    }
  }
  return data;
}

function keep({ byId, byToken }: EmbeddedData, story: EmbeddedStory, tokens: readonly string[]): void {
  if (!byId.has(story.postId)) byId.set(story.postId, story);
  for (const token of tokens) {
    const other = byToken.get(token);
    byToken.set(token, other === undefined || other?.postId === story.postId ? story : null);
  }
}
