import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';

import { PostTile } from '@/components/post-card/post-tile';
import { m } from '@/lib/i18n/messages';

import { rowDomId } from './post-list';
import type { PostListProps } from './post-list';
import { usePostWindow } from './use-post-window';

const TILE_HEIGHT_PX = 328;
const GAP_PX = 12;

export interface PostGridProps extends Omit<PostListProps, 'onSort'> {
  columns: number;
}

/** The posts as tiles with their pictures; only the rows in view are drawn. */
export function PostGrid({ ids, address, clients, selection, cursor, columns, onPick }: PostGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the compiler is not used; rows are memoised by hand
  const rows = useVirtualizer({
    count: Math.ceil(ids.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => TILE_HEIGHT_PX + GAP_PX,
    overscan: 2,
    paddingStart: GAP_PX,
  });
  const items = rows.getVirtualItems();
  const first = (items[0]?.index ?? 0) * columns;
  const posts = usePostWindow(ids, first, (items.at(-1)?.index ?? 0) * columns);
  useEffect(() => {
    if (cursor >= 0) rows.scrollToIndex(Math.floor(cursor / columns), { align: 'auto' });
  }, [cursor, columns, rows]);
  const current = ids[cursor];
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={m.library_posts()}
      aria-rowcount={Math.ceil(ids.length / columns)}
      aria-multiselectable
      aria-activedescendant={current === undefined ? undefined : rowDomId(current)}
      tabIndex={0}
      className="group/posts min-h-0 flex-1 overflow-auto px-3 outline-offset-[-2px]"
    >
      <div role="rowgroup" className="relative" style={{ height: rows.getTotalSize() }}>
        {items.map(({ index: row, start }) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row + 1}
            className="absolute inset-x-0 grid gap-3"
            style={{
              height: TILE_HEIGHT_PX,
              transform: `translateY(${start}px)`,
              gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            }}
          >
            {ids.slice(row * columns, (row + 1) * columns).map((id, column) => {
              const post = posts.get(id);
              return (
                <div key={id} id={rowDomId(id)} role="gridcell" aria-selected={selection.has(id)} className="min-w-0">
                  {post !== undefined && (
                    <PostTile
                      post={post}
                      client={clients.get(post.clientId ?? '') ?? null}
                      isSelected={selection.has(id)}
                      isCurrent={row * columns + column === cursor}
                      isOpen={address.postId === id}
                      onPick={onPick}
                      onSelect={selection.toggle}
                    />
                  )}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
