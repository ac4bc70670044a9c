import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { m } from '@/lib/i18n/messages';

/** Something there is, but nothing that passes the filters. */
export function NoMatch({ title, onClear }: { title: string; onClear: () => void }) {
  return (
    <EmptyState
      title={title}
      action={
        <Button variant="primary" onClick={onClear}>
          {m.library_filters_clear()}
        </Button>
      }
    >
      <p>{m.library_no_match_text()}</p>
    </EmptyState>
  );
}
