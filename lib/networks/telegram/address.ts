import type { RawAuthor } from '@/lib/domain/reading';
import { UNKNOWN_AUTHOR } from '@/lib/networks/shared/empty';

/** What a t.me address names. `handle` null: a private chat (`t.me/c/…`). */
export interface TelegramAddress {
  handle: string | null;
  /** Id inside the private chat's address, without the "-100" prefix of client ids. */
  channelId: string | null;
  postId: string | null;
}

const HOSTS = new Set(['t.me', 'telegram.me', 'telegram.dog']);
/** Usernames: 4 (old ones) to 32 signs, a letter first. */
const HANDLE = /^[a-z]\w{3,31}$/i;
/** First path parts that are functions of the site, not usernames. */
const RESERVED = new Set(
  'addemoji addlist addstickers addtheme boost confirmphone contact giftcode invoice joinchat login proxy setlanguage share socks stickers'.split(
    ' ',
  ),
);
const ID = /^\d+$/;

/** `t.me/name`, `/s/name/84`, `/name/84`, `/name/topic/84`, `/c/1234567890/84`; null for every other address. */
export function parseTelegramAddress(url: URL | null): TelegramAddress | null {
  if (url === null || !HOSTS.has(url.hostname)) return null;
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (parts[0] === 's') parts.shift();
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  const postId = last !== undefined && ID.test(last) ? last : null;
  if (parts[0] === 'c' && ID.test(parts[1] ?? ''))
    return { handle: null, channelId: parts[1] ?? null, postId: parts.length > 2 ? postId : null };
  const name = parts[0] ?? '';
  if (!HANDLE.test(name) || RESERVED.has(name.toLowerCase())) return null;
  return { handle: name, channelId: null, postId };
}

/** A username, "@" or a t.me address around it allowed; null for anything else. */
export function parseHandle(text: string | null | undefined): string | null {
  const name = text?.trim().replace(/^(?:https?:\/\/)?t\.me\/|^@/i, '') ?? '';
  return HANDLE.test(name) && !RESERVED.has(name.toLowerCase()) ? name : null;
}

/** The chat a message stands in, as far as the page tells. */
export interface TelegramChat {
  handle: string | null;
  /** Digits only; null for small groups and private chats, whose messages have no address. */
  channelId: string | null;
  /** A small group, digits only. Its messages are numbered for each member apart: a number is an id, not an address. */
  groupId?: string | null;
}

/** `channel/84` where the username is known, else `c1234567890/84` or, in small groups, `g1234567/84`; null elsewhere. */
export function buildNativeId(chat: TelegramChat, messageId: string): string | null {
  if (chat.handle !== null) return `${chat.handle}/${messageId}`;
  if (chat.channelId !== null) return `c${chat.channelId}/${messageId}`;
  return chat.groupId ? `g${chat.groupId}/${messageId}` : null;
}

/** `https://t.me/channel/84`, for private channels `https://t.me/c/1234567890/84`; null when the chat is unknown. */
export function buildPermalink(chat: TelegramChat, messageId: string): string | null {
  if (chat.handle !== null) return `https://t.me/${chat.handle}/${messageId}`;
  return chat.channelId === null ? null : `https://t.me/c/${chat.channelId}/${messageId}`;
}

/** An author known by name and perhaps by the t.me address behind the name. */
export function buildAuthor(name: string | null, url: URL | null, avatarUrl: string | null = null): RawAuthor {
  const handle = parseTelegramAddress(url)?.handle ?? null;
  if (name === null && handle === null) return UNKNOWN_AUTHOR;
  return { name, handle, url: handle === null ? null : `https://t.me/${handle}`, avatarUrl };
}
