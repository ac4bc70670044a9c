import { RepliesTabs } from '@/components/replies/replies-tabs';
import { m } from '@/lib/i18n/messages';

/** What answers are written from. */
export function TemplatesScreen() {
  return (
    <section aria-label={m.templates_title()} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <RepliesTabs current="templates" openCount={undefined} />
    </section>
  );
}
