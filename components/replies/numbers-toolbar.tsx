import { Download } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { m } from '@/lib/i18n/messages';

import { GROUPINGS, PERIODS } from './numbers-address';
import type { Grouping, NumbersAddress, Period } from './numbers-address';

const PERIOD_NAMES: Record<Period, () => string> = {
  7: m.replies_period_7,
  30: m.replies_period_30,
  90: m.replies_period_90,
  all: m.replies_period_all,
};

const GROUPING_NAMES: Record<Grouping, () => string> = {
  kind: m.replies_kind,
  network: m.library_filter_network,
  client: m.library_filter_client,
  assignee: m.replies_assignee,
};

export function groupingName(by: Grouping): string {
  return GROUPING_NAMES[by]();
}

export interface NumbersToolbarProps {
  address: NumbersAddress;
  onChange: (patch: Partial<NumbersAddress>) => void;
  /** null where there is nothing to export. */
  onExport: (() => void) | null;
}

/** Of which time, by what, and counted from when. */
export function NumbersToolbar({ address, onChange, onExport }: NumbersToolbarProps) {
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        label={m.replies_period()}
        value={address.period}
        options={PERIODS.map((id) => ({ id, label: PERIOD_NAMES[id]() }))}
        onChange={(period) => onChange({ period })}
        className="min-w-40"
      />
      <Select
        label={m.replies_by()}
        value={address.by}
        options={GROUPINGS.map((id) => ({ id, label: groupingName(id) }))}
        onChange={(by) => onChange({ by })}
        className="min-w-40"
      />
      <Select
        label={m.replies_from()}
        value={address.from}
        options={[
          { id: 'queue', label: m.replies_from_queue() },
          { id: 'comment', label: m.replies_from_comment() },
        ]}
        onChange={(from) => onChange({ from })}
        className="min-w-56"
      />
      <Button
        className="ms-auto"
        icon={<Download aria-hidden size={16} />}
        disabled={onExport === null}
        onClick={() => onExport?.()}
      >
        {m.replies_export()}
      </Button>
    </div>
  );
}
