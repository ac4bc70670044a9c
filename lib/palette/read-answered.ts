import type { NetworkId } from '@/lib/domain/network-id';
import type { RawAuthor } from '@/lib/domain/reading';
import type { EditorSpot, NetworkAdapter, PageContext } from '@/lib/networks/contract';

/** Whom a box answers, as far as the page tells. */
export interface Answered {
  subject: 'comment' | 'post';
  /**
   * Whether the box speaks to the author. Under a post it speaks to nobody in particular, unless answers are posts as well: the
   * post may be the manager's own, or a page's.
   */
  isAddressed: boolean;
  author: RawAuthor;
  /** "" for one of pictures only. */
  text: string;
  /** BCP 47, where the page says it. */
  textLang: string | null;
  /** Of the comment; of a post only where comments are posts as well. null: none, or the page shows none. */
  nativeId: string | null;
  permalink: string | null;
  /** The post it all stands under. */
  post: { nativeId: string | null; permalink: string | null; authorName: string | null };
}

/** Networks whose answers are posts of their own: a post there can wait in the queue of comments. */
const ANSWERS_ARE_POSTS: ReadonlySet<NetworkId> = new Set(['x', 'threads', 'bluesky', 'mastodon']);

/**
 * Reads what the box answers: the comment nearest to it, else its post. null when the adapter does not know either.
 * @throws whatever the adapter's readers throw; who asks says the error
 */
export function readAnswered(spot: EditorSpot, reader: NetworkAdapter, page: PageContext): Answered | null {
  const { answers } = spot;
  if (answers === null) return null;
  const { comments } = reader;
  if (comments?.commentOf(answers, page) === answers) {
    const { value } = comments.readComment(answers, page);
    const post = comments.postOfComment(answers, page);
    return {
      subject: 'comment',
      isAddressed: true,
      author: value.author,
      text: value.text,
      // X and Mastodon name the language of each text.
      textLang: answers.querySelector('[lang]')?.getAttribute('lang') || null,
      nativeId: value.nativeId,
      permalink: value.permalink,
      post: post === null ? nothingKnownOf(page) : readPostLine(post, reader, page),
    };
  }
  if (reader.postOf(answers, page) !== answers) return null;
  const { value } = reader.readPost(answers, page);
  return {
    subject: 'post',
    isAddressed: ANSWERS_ARE_POSTS.has(reader.id),
    author: value.author,
    text: value.text,
    textLang: value.textLang,
    nativeId: ANSWERS_ARE_POSTS.has(reader.id) ? value.nativeId : null,
    permalink: value.permalink,
    post: { nativeId: value.nativeId, permalink: value.permalink, authorName: value.author.name },
  };
}

function readPostLine(post: HTMLElement, reader: NetworkAdapter, page: PageContext): Answered['post'] {
  const { nativeId, permalink, author } = reader.readPost(post, page).value;
  return { nativeId, permalink, authorName: author.name };
}

/** The address of a page of one post is its post's. */
function nothingKnownOf({ kind, url }: PageContext): Answered['post'] {
  return { nativeId: null, permalink: kind === 'post' ? url.href : null, authorName: null };
}
