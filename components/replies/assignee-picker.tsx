import { UserRoundCheck } from 'lucide-react';

import { PickOrName } from '@/components/ui/pick-or-name';
import { useAssignees } from '@/lib/db/use-replies';
import { m } from '@/lib/i18n/messages';

const NOBODY = 'nobody';
const PREFIX = 'name:';

/** Gives comments to somebody who answered before, to somebody new, or ("") to nobody. */
export function AssigneePicker({ onPick }: { onPick: (name: string) => void }) {
  const known = useAssignees() ?? [];
  return (
    <PickOrName
      label={m.replies_assignee()}
      placement="top start"
      icon={<UserRoundCheck aria-hidden size={14} />}
      searchLabel={m.common_search()}
      emptyText={m.common_nothing_found()}
      choices={[
        { id: NOBODY, label: m.replies_assignee_none() },
        ...known.map((name) => ({ id: `${PREFIX}${name}`, label: name })),
      ]}
      noneId={NOBODY}
      onPick={(id) => onPick(id.startsWith(PREFIX) ? id.slice(PREFIX.length) : '')}
      naming={{
        label: m.replies_assignee_other(),
        submitLabel: m.replies_assign(),
        maxLength: 80,
        onName: onPick,
      }}
    />
  );
}
