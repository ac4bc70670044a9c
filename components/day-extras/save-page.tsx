import { BookmarkPlus } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { m } from '@/lib/i18n/messages';
import { readingKey } from '@/lib/reading/reading-key';

import { useReadingActions } from './use-reading-actions';

interface SavePageProps {
  /** The page in front; null where the browser does not tell. */
  page: { url: string | null; title: string | null };
  className?: string;
}

/** Keeps title and address of the page in front to be read later; nothing where the page has no address of the web. */
export function SavePage({ page, className }: SavePageProps) {
  const { save } = useReadingActions();
  const { url, title } = page;
  if (url === null || readingKey(url) === null) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      className={className}
      icon={<BookmarkPlus aria-hidden size={15} />}
      onClick={() => void save({ url, title: title ?? '' })}
    >
      {m.extras_page_save()}
    </Button>
  );
}
