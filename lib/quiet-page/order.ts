import type { RawAccount, RawComment, RawPost, Reading } from '@/lib/domain/reading';
import type { Failure } from '@/lib/errors/error-code';
import type { PageInfo, QueueReplyPayload } from '@/lib/messaging/protocol';

/**
 * A page of a quiet network (LinkedIn) is read by a script whose result is the answer: it listens to nothing, sends nothing
 * and leaves nothing behind. What it shall do is left for it in its own isolated world, under this name, and taken from there.
 */
export const ORDER_NAME = '__jackdawOrder';

export type QuietOrder =
  /** What the page shows, to choose from. */
  | { do: 'list' }
  /** The post under the pointer, else the one with focus, else the one nearest the middle of the view. */
  | { do: 'read-in-view' }
  /** The post whose page this is, else the one in view. */
  | { do: 'read-of-page' }
  /** The post that holds this link. */
  | { do: 'read-link'; url: string }
  /** One of the listed posts. */
  | { do: 'read-listed'; key: string }
  /** One of the listed comments. */
  | { do: 'read-comment'; key: string };

/** One line of a list to choose from. */
export interface QuietPost {
  /** As `postKey` gives it. */
  key: string;
  nativeId: string | null;
  author: string | null;
  /** The first words; "" for a post of pictures only. */
  start: string;
  isSponsored: boolean;
}

/** One line of the comments beside them. */
export interface QuietComment {
  /** As `commentKey` gives it. */
  key: string;
  nativeId: string | null;
  author: string | null;
  start: string;
}

export interface QuietList {
  ok: true;
  did: 'list';
  page: PageInfo;
  posts: QuietPost[];
  comments: QuietComment[];
}

export interface QuietReading {
  ok: true;
  did: 'read';
  page: PageInfo;
  reading: Reading<RawPost>;
  /** Header of the account's page, when the post stands on one. */
  account: Reading<RawAccount> | null;
}

export interface QuietCommentReading {
  ok: true;
  did: 'read-comment';
  page: PageInfo;
  reading: Reading<RawComment>;
  /** What it stands under. */
  post: QueueReplyPayload['post'];
}

export type QuietAnswer = QuietList | QuietReading | QuietCommentReading | Failure;
