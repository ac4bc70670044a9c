import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';

import { PostRow } from '@/components/post-card/post-row';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

import type { LibraryAddress } from './library-address';
import { ListHeader } from './list-header';
import type { Selection } from './use-selection';
import { usePostWindow } from './use-post-window';

const ROW_HEIGHT_PX = 80;

export interface PostListProps {
  ids: readonly string[];
  address: LibraryAddress;
  clients: ReadonlyMap<string, Client>;
  selection: Selection;
  /** Place of the keyboard in `ids`; -1: nowhere. */
  cursor: number;
  onPick: (id: string, event: MouseEvent) => void;
  onSort: (patch: Partial<LibraryAddress>) => void;
}

export function rowDomId(id: string): string {
  return `post-${id}`;
}

/** The posts as rows with their numbers in columns; only what is in view is drawn. */
export function PostList({ ids, address, clients, selection, cursor, onPick, onSort }: PostListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the compiler is not used; rows are memoised by hand
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 8,
    // The header sticks over the first row's height.
    scrollPaddingStart: 40,
  });
  const items = rows.getVirtualItems();
  const posts = usePostWindow(ids, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  useEffect(() => {
    if (cursor >= 0) rows.scrollToIndex(cursor, { align: 'auto' });
  }, [cursor, rows]);
  const current = ids[cursor];
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={m.library_posts()}
      aria-rowcount={ids.length + 1}
      aria-multiselectable
      aria-activedescendant={current === undefined ? undefined : rowDomId(current)}
      tabIndex={0}
      className="group/posts @container min-h-0 flex-1 overflow-auto outline-offset-[-2px]"
    >
      <ListHeader address={address} onSort={onSort} />
      <div role="rowgroup" className="relative" style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const id = ids[index] ?? '';
          const post = posts.get(id);
          return (
            <div
              key={id}
              id={rowDomId(id)}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={selection.has(id)}
              className="absolute inset-x-0"
              style={{ height: ROW_HEIGHT_PX, transform: `translateY(${start}px)` }}
            >
              {post === undefined ? (
                <div role="gridcell" aria-label={m.common_loading()} className="h-full border-b border-line" />
              ) : (
                <PostRow
                  post={post}
                  client={clients.get(post.clientId ?? '') ?? null}
                  isSelected={selection.has(id)}
                  isCurrent={index === cursor}
                  isOpen={address.postId === id}
                  onPick={onPick}
                  onSelect={selection.toggle}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
