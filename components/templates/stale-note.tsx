import { Button } from '@/components/ui/button';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

export interface StaleNoteProps {
  /** How many are listed. */
  count: number;
  onChooseAll: () => void;
}

/** What "not used lately" means, and the way to deal with all of them at once. */
export function StaleNote({ count, onChooseAll }: StaleNoteProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-lg bg-sunken px-3 py-2 text-xs text-ink-soft">
      <p className="min-w-40 flex-1 text-pretty">{m.templates_stale_definition()}</p>
      {count > 0 && (
        <Button size="small" onClick={onChooseAll}>
          {m.templates_choose_all({ shown: formatNumber(count) })}
        </Button>
      )}
    </div>
  );
}
