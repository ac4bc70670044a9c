import { Button } from '@/components/ui/button';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

interface DayEmptyProps {
  /** Whose day is looked at; null: everybody's. */
  client: Client | null;
  onPlan: () => void;
  onCapture: () => void;
  onTemplate: () => void;
}

/** A day with nothing in it: what to begin with (domain.md DP-1). */
export function DayEmpty({ client, onPlan, onCapture, onTemplate }: DayEmptyProps) {
  return (
    <div className="space-y-1.5 rounded-lg bg-sunken px-3 py-2.5">
      <p className="font-medium">
        {client === null ? m.plan_empty_title() : m.today_client_empty({ client: client.name })}
      </p>
      <p className="text-xs text-pretty text-ink-soft">{m.plan_empty_text()}</p>
      <div className="flex flex-wrap gap-1.5 pt-0.5">
        <Button size="small" onClick={onPlan}>
          {m.today_empty_plan()}
        </Button>
        <Button size="small" onClick={onCapture}>
          {m.today_empty_capture()}
        </Button>
        <Button size="small" onClick={onTemplate}>
          {m.today_empty_template()}
        </Button>
      </div>
    </div>
  );
}
