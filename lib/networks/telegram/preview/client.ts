import type { TelegramClient } from '../client';
import { previewLocator } from './locator';
import { readAccount } from './read-account';
import { readPost } from './read-post';

/** Public pages of t.me. The shell `/name/84` holds its post in a frame: nothing to find there, the frame is an embed. */
export const previewClient: TelegramClient = { ...previewLocator, readPost, readAccount };
