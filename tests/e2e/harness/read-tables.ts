import type { Page } from 'puppeteer-core';

import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { Comment } from '@/lib/domain/comment';
import type { Capture } from '@/lib/domain/capture';
import type { DayLogEntry } from '@/lib/domain/day-log';
import type { Post, PostSnapshot } from '@/lib/domain/post';
import type { Notice } from '@/lib/domain/notice';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { ReadingPage } from '@/lib/domain/reading-page';
import type { Reply } from '@/lib/domain/reply';
import type { Insertion } from '@/lib/domain/template';

import type { Session } from './session.ts';

const DATABASE = 'jackdaw';

/** Tables that scenarios look into, with the shape of their rows. */
interface Tables {
  posts: Post;
  postSnapshots: PostSnapshot;
  accounts: Account;
  captures: Capture;
  clients: Client;
  comments: Comment;
  replies: Reply;
  insertions: Insertion;
  planItems: PlanItem;
  dayLog: DayLogEntry;
  notices: Notice;
  readings: ReadingPage;
}

/**
 * Rows of one table as plain JSON, in key order; empty when the database or the table is not there (yet).
 * Read from an image of the extension: same origin, but none of our code runs there and none of it can be disturbed.
 */
export async function readTable<T extends keyof Tables>(session: Session, table: T): Promise<Tables[T][]> {
  const page = await session.openExtensionPage('icon/16.png');
  try {
    return JSON.parse(await readRows(page, table)) as Tables[T][];
  } finally {
    await page.close();
  }
}

function readRows(page: Page, table: string): Promise<string> {
  return page.evaluate(
    async (databaseName, tableName) => {
      const known = await indexedDB.databases();
      // Opening a database that is not there would create it and break the extension's own first opening.
      if (!known.some((entry) => entry.name === databaseName)) return '[]';
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(databaseName);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      try {
        if (!database.objectStoreNames.contains(tableName)) return '[]';
        return await new Promise<string>((resolve, reject) => {
          const request = database.transaction(tableName).objectStore(tableName).getAll();
          request.addEventListener('success', () => resolve(JSON.stringify(request.result)));
          request.addEventListener('error', () => reject(request.error));
        });
      } finally {
        database.close();
      }
    },
    DATABASE,
    table,
  );
}
