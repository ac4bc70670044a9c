import type { NetworkAdapter } from '@/lib/networks/contract';

/** One of Telegram's web clients: the parts of the adapter contract that depend on the client's markup. */
export type TelegramClient = Pick<
  NetworkAdapter,
  'findPosts' | 'postOf' | 'postKey' | 'badgeAnchor' | 'readPost' | 'readAccount'
>;
