import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { DatabaseStatus } from '@/lib/db/database-state';
import { useDatabaseStatus } from '@/lib/db/use-database-status';
import { m } from '@/lib/i18n/messages';

const TEXTS: Record<Exclude<DatabaseStatus, 'ready'>, () => string> = {
  blocked: m.common_database_blocked,
  outdated: m.common_database_outdated,
};

/** Says when this page may not use the database any more, and the way out. */
export function DatabaseNotice() {
  const status = useDatabaseStatus();
  if (status === 'ready') return null;
  return (
    <div className="p-3">
      <Notice
        tone="danger"
        action={
          <Button size="small" onClick={() => window.location.reload()}>
            {m.common_reload()}
          </Button>
        }
      >
        {TEXTS[status]()}
      </Notice>
    </div>
  );
}
