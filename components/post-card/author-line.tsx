import type { Author } from '@/lib/domain/post';
import { m } from '@/lib/i18n/messages';

/** Name first, handle after it; a post whose author the page did not show says so. */
export function AuthorLine({ author, siteName }: { author: Author; siteName?: string | null }) {
  const name = author.name ?? author.handle ?? siteName ?? m.common_author_unknown();
  const handle = author.name === null ? null : author.handle;
  return (
    <span className="flex min-w-0 items-baseline gap-1.5">
      <span className="truncate font-semibold" dir="auto">
        {name}
      </span>
      {handle !== null && <span className="truncate text-xs text-ink-faint">@{handle}</span>}
    </span>
  );
}
