import type { PageContext } from '@/lib/networks/contract';
import { readText } from '@/lib/networks/shared/read-text';

import { parseHandle, type TelegramChat } from '../address';
import { chatHeader, profile } from './selectors';

/** Channels and supergroups are "-100" and at least ten digits. */
const CHANNEL = /^-100(\d{9,})$/;
const GROUP = /^-(\d+)$/;

/**
 * The open chat. The address bar holds its id (`#-1001234567890`, with a thread `#…_5`); the header's avatar is the
 * second choice, because it may belong to a person inside the chat.
 */
export function readPeerId(page: PageContext): string | null {
  const inHash = /^#(-?\d+)(?:_|$|\?)/.exec(page.url.hash)?.[1];
  const avatar = page.document.querySelector<HTMLElement>(`${chatHeader.root} ${chatHeader.avatar}`);
  return inHash ?? avatar?.dataset['peerId'] ?? null;
}

/** Chats with one person hold letters, not posts. */
export function isPrivateChat(page: PageContext): boolean {
  return /^\d+$/.test(readPeerId(page) ?? '');
}

/** Ids of the open chat; the username only where the open profile column is this chat's. */
export function readChat(page: PageContext): TelegramChat {
  const peer = readPeerId(page) ?? '';
  const channelId = CHANNEL.exec(peer)?.[1] ?? null;
  return {
    handle: readUsername(page),
    channelId,
    groupId: channelId === null ? (GROUP.exec(peer)?.[1] ?? null) : null,
  };
}

function readUsername(page: PageContext): string | null {
  const inHash = parseHandle(/^#(@\w+)/.exec(page.url.hash)?.[1]);
  if (inHash !== null) return inHash;
  const column = readProfileColumn(page);
  if (column === null) return null;
  const rows = [...column.querySelectorAll(profile.rows)].map((row) => readText(row));
  const address = rows.find((row) => /^(?:(?:https?:\/\/)?t\.me\/|@)\w+$/i.test(row));
  return parseHandle(address);
}

/** The profile column, unless it shows somebody else (a member of the group). */
export function readProfileColumn(page: PageContext): Element | null {
  const column = page.document.querySelector(profile.root);
  const peer = column?.querySelector<HTMLElement>(profile.avatar)?.dataset['peerId'];
  if (column === null) return null;
  if (peer !== undefined) return peer === readPeerId(page) ? column : null;
  const name = readText(column.querySelector(profile.name));
  return name !== '' && name === readText(page.document.querySelector(`${chatHeader.root} ${chatHeader.name}`))
    ? column
    : null;
}
