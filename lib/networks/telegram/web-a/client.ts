import type { RawAccount, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawAccount } from '@/lib/networks/shared/empty';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveUrl } from '@/lib/networks/shared/resolve-url';

import type { TelegramClient } from '../client';
import { findEditors, webAComments } from './comments';
import { webALocator } from './locator';
import { readChatAuthor } from './read-authors';
import { isPrivateChat, readProfileColumn } from './read-chat';
import { readPost } from './read-post';
import { chatHeader, profile } from './selectors';

/** Web A. Messages of groups and channels are posts; letters between two people and comments under a post are not. */
export const webAClient: TelegramClient = {
  ...webALocator,
  readPost,
  comments: webAComments,
  findEditors,
  readAccount,
};

/** The open channel or group; its username, description and link are known only while the profile column is open. */
function readAccount(page: PageContext): Reading<RawAccount> | null {
  const header = page.document.querySelector(chatHeader.root);
  if (header === null || isPrivateChat(page)) return null;
  const { name, handle, url, avatarUrl } = readChatAuthor(page);
  const status = readText(header.querySelector(chatHeader.status));
  const column = readProfileColumn(page);
  const bio = column === null ? '' : readRow(column, profile.infoIcon);
  const value: RawAccount = {
    ...emptyRawAccount(),
    name,
    handle,
    url,
    avatarUrl,
    bio: bio || null,
    link: resolveUrl(/https?:\/\/[^\s<>"]+/i.exec(bio)?.[0], page.url)?.href ?? null,
    verified: header.querySelector(chatHeader.verified) === null ? null : true,
    followers: /^\p{Nd}/u.test(status) ? { raw: status, source: 'text' } : null,
  };
  const missing = (['handle', 'name', 'followers'] as const).filter((field) => value[field] === null);
  return { value, missing, rules: { account: column === null ? 'header' : 'profile' } };
}

/** Rows of the profile column are told apart by their icon, whatever the language of the label. */
function readRow(column: Element, icon: string): string {
  const row = [...column.querySelectorAll('.ListItem')].find((item) => item.querySelector(icon) !== null);
  return readText(row?.querySelector('.multiline-item .title') ?? null);
}
