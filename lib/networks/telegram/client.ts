import type { CommentReader, NetworkAdapter, PostLocator } from '@/lib/networks/contract';

/** One of Telegram's web clients: the parts of the adapter contract that depend on the client's markup. */
export type TelegramClient = Pick<
  NetworkAdapter,
  'findPosts' | 'postOf' | 'postKey' | 'badgeAnchor' | 'readPost' | 'readAccount' | 'findEditors'
> & { readonly comments: CommentReader };

/** The part of a client that finds posts; the readers come with the capture kit. */
export type TelegramLocator = Pick<PostLocator, 'findPosts' | 'postOf' | 'postKey' | 'badgeAnchor'>;
