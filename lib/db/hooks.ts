import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';

import type { Account } from '@/lib/domain/account';
import type { Capture } from '@/lib/domain/capture';
import type { Client } from '@/lib/domain/client';
import type { Post, PostSnapshot } from '@/lib/domain/post';
import type { ErrorCode } from '@/lib/errors/error-code';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { db } from './database';
import type { DatabaseStatus } from './database-state';
import { findFirstPosts, isPlainList } from './library/first-posts';
import type { LibraryQuery } from './library/library-query';
import { libraryStore } from './library/library-store';
import { startOfLocalDay } from './local-day';
import { holdObjectUrl, objectUrlOf } from './object-urls';
import { getAccount, listAccounts } from './repositories/accounts';
import { listClients } from './repositories/clients';
import {
  getPost,
  listCaptures,
  listSnapshots,
  loadPosts,
  todaysCaptures,
  type TodaysCapture,
} from './repositories/find-posts';
import { getThumbnail } from './repositories/thumbnails';
import { listTags, type TagCount } from './repositories/tags';

/**
 * Live views of the database for pages; each re-renders when the rows it read change in any page or in the background.
 * `undefined`: not read yet. `null`: there is none.
 */

const MINUTE_MS = 60_000;

export interface LibraryView {
  /** `loading`: the search index is being built; `ids` then holds the first rows only where they are known without it. */
  status: 'loading' | 'ready' | 'failed';
  /** In order; give a window of them to `usePosts`. */
  ids: readonly string[];
  /** How many posts pass; null while unknown. */
  total: number | null;
  code: ErrorCode | null;
}

/** Posts that pass a query. Keep the query object stable between renders (state or `useMemo`). */
export function useLibrary(query: LibraryQuery): LibraryView {
  const store = libraryStore();
  const { status, query: findIds, code } = useSyncExternalStore(store.subscribe, store.get);
  const needsFirst = status === 'loading' && isPlainList(query);
  const first = useLiveQuery(async () => (needsFirst ? findFirstPosts() : null), [needsFirst]);
  return useMemo(() => {
    if (status === 'ready') return { status, code, ...findIds(query) };
    return { status, code, ids: first ?? [], total: null };
  }, [status, findIds, code, query, first]);
}

/** The posts of a window of ids, in its order; null where one is gone meanwhile. */
export function usePosts(ids: readonly string[]): (Post | null)[] | undefined {
  return useLiveQuery(async () => loadPosts(ids), [ids.join('\n')]);
}

export function usePost(id: string): Post | null | undefined {
  return useLiveQuery(async () => getPost(id), [id]);
}

/** Numbers of a post over time, oldest first. */
export function useSnapshots(postId: string): PostSnapshot[] | undefined {
  return useLiveQuery(async () => listSnapshots(postId), [postId]);
}

/** Who saw a post where, oldest first. */
export function useCaptures(postId: string): Capture[] | undefined {
  return useLiveQuery(async () => listCaptures(postId), [postId]);
}

/** Posts captured today by this computer's clock, latest first; a new day begins an empty list. */
export function useTodaysCaptures(): TodaysCapture[] | undefined {
  const timeZone = localTimeZone();
  const [day, setDay] = useState(() => startOfLocalDay(new Date(), timeZone).getTime());
  useEffect(() => {
    const timer = setInterval(() => setDay(startOfLocalDay(new Date(), timeZone).getTime()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [timeZone]);
  return useLiveQuery(async () => todaysCaptures({ now: new Date(), timeZone }), [day, timeZone]);
}

export function usePostCount(): number | undefined {
  return useLiveQuery(async () => db().posts.count(), []);
}

export function useClients(): Client[] | undefined {
  return useLiveQuery(async () => listClients(), []);
}

export function useAccount(id: string): Account | null | undefined {
  return useLiveQuery(async () => getAccount(id), [id]);
}

export function useAccounts(): Account[] | undefined {
  return useLiveQuery(async () => listAccounts(), []);
}

/** Every tag some post has, most used first. */
export function useTags(): TagCount[] | undefined {
  return useLiveQuery(async () => listTags(), []);
}

/** An object URL of the kept picture, revoked when it is no longer shown; null where none is kept. */
export function useThumbnailUrl(postId: string): string | null | undefined {
  const thumbnail = useLiveQuery(async () => getThumbnail(postId), [postId]);
  const blob = thumbnail?.blob ?? null;
  const hold = useCallback(
    (onChange: () => void) => {
      if (blob === null) return () => undefined;
      const release = holdObjectUrl(blob);
      onChange();
      return release;
    },
    [blob],
  );
  const url = useSyncExternalStore(hold, () => (blob === null ? null : objectUrlOf(blob)));
  return thumbnail === undefined ? undefined : url;
}

/** Whether this page may still use the database; anything but `ready` asks for a reload. */
export function useDatabaseStatus(): DatabaseStatus {
  const { state } = db();
  return useSyncExternalStore(state.subscribe, state.get);
}
