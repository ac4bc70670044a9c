import { UserRoundCheck } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { Popover } from '@/components/ui/popover';
import { TextField } from '@/components/ui/text-field';
import { useAssignees } from '@/lib/db/use-replies';
import { m } from '@/lib/i18n/messages';

const NOBODY = 'nobody';
const PREFIX = 'name:';

function OtherName({ onPick }: { onPick: (name: string) => void }) {
  const [name, setName] = useState('');
  return (
    <form
      className="mt-2 flex items-end gap-2 border-t border-line pt-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onPick(name);
      }}
    >
      <TextField label={m.replies_assignee_other()} value={name} maxLength={80} onChange={setName} />
      <Button type="submit" variant="primary">
        {m.replies_assign()}
      </Button>
    </form>
  );
}

/** Gives comments to somebody who answered before, to somebody new, or ("") to nobody. */
export function AssigneePicker({ onPick }: { onPick: (name: string) => void }) {
  const known = useAssignees() ?? [];
  const choices = [
    { id: NOBODY, label: m.replies_assignee_none() },
    ...known.map((name) => ({ id: `${PREFIX}${name}`, label: name })),
  ];
  const trigger = (
    <Button size="small" icon={<UserRoundCheck aria-hidden size={14} />}>
      {m.replies_assignee()}
    </Button>
  );
  return (
    <Popover label={m.replies_assignee()} placement="top start" trigger={trigger}>
      {(close) => {
        const pick = (name: string): void => {
          close();
          onPick(name);
        };
        return (
          <>
            <ChoiceList
              label={m.replies_assignee()}
              searchLabel={m.common_search()}
              emptyText={m.common_nothing_found()}
              choices={choices}
              selected={[]}
              mode="single"
              onChange={([id = NOBODY]) => pick(id.startsWith(PREFIX) ? id.slice(PREFIX.length) : '')}
            />
            <OtherName onPick={pick} />
          </>
        );
      }}
    </Popover>
  );
}
