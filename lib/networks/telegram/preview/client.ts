import type { TelegramClient } from '../client';
import { findEditors, previewComments } from './comments';
import { previewLocator } from './locator';
import { readAccount } from './read-account';
import { readPost } from './read-post';

/** Public pages of t.me. The shell `/name/84` holds its post in a frame: nothing to find there, the frame is an embed. */
export const previewClient: TelegramClient = {
  ...previewLocator,
  readPost,
  comments: previewComments,
  findEditors,
  readAccount,
};
