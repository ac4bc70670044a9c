import { Tags } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { usePosts } from '@/lib/db/use-posts';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

export interface UntagMenuProps {
  ids: readonly string[];
  onUntag: (tag: string) => void;
}

/** Takes one of the chosen posts' tags away from all of them. */
export function UntagMenu({ ids, onUntag }: UntagMenuProps) {
  const posts = usePosts(ids) ?? [];
  const counts = new Map<string, number>();
  for (const tag of posts.flatMap((post) => post?.tags ?? [])) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  if (counts.size === 0) return null;
  const entries = [...counts].map(([tag, count]) => ({ id: tag, label: tag, description: formatNumber(count) }));
  return (
    <Menu
      label={m.library_untag()}
      groups={[{ id: 'tags', title: m.library_untag(), entries }]}
      onAction={onUntag}
      trigger={
        <Button size="small" icon={<Tags aria-hidden size={14} />}>
          {m.library_untag()}
        </Button>
      }
    />
  );
}
