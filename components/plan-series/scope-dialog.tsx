import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { m } from '@/lib/i18n/messages';
import type { OccurrenceScope } from '@/lib/plan/series/change-series';

export interface ScopeDialogProps {
  about: 'change' | 'delete';
  /** Of the item. */
  title: string;
  /** Fewer where one alone cannot be meant: a new rule. */
  scopes?: readonly OccurrenceScope[];
  onChoose: (scope: OccurrenceScope) => void;
  onClose: () => void;
}

const LABELS: Readonly<Record<OccurrenceScope, () => string>> = {
  one: m.series_answer_one,
  following: m.series_answer_following,
  all: m.series_answer_all,
};
const ALL_SCOPES = ['one', 'following', 'all'] as const satisfies readonly OccurrenceScope[];

/** A recurring item is changed or deleted: which of its occurrences are meant? */
export function ScopeDialog({ about, title, scopes = ALL_SCOPES, onChoose, onClose }: ScopeDialogProps) {
  const [scope, setScope] = useState<OccurrenceScope>(scopes[0] ?? 'one');
  const isDeleting = about === 'delete';
  return (
    <Dialog
      title={isDeleting ? m.series_delete_title({ title }) : m.series_change_title({ title })}
      closeLabel={m.series_cancel()}
      isOpen
      onClose={onClose}
    >
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(scope);
        }}
      >
        <ScopeChoices scopes={scopes} scope={scope} onChange={setScope} />
        <p className="text-xs text-ink-soft">{m.series_scope_done()}</p>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{m.series_cancel()}</Button>
          <Button type="submit" variant="primary">
            {isDeleting ? m.series_delete_submit() : m.series_change_submit()}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface ScopeChoicesProps {
  scopes: readonly OccurrenceScope[];
  scope: OccurrenceScope;
  onChange: (scope: OccurrenceScope) => void;
}

function ScopeChoices({ scopes, scope, onChange }: ScopeChoicesProps) {
  return (
    <RadioGroup
      value={scope}
      onChange={(id) => onChange(ALL_SCOPES.find((known) => known === id) ?? 'one')}
      className="space-y-1"
    >
      <Label className="mb-1 block font-medium">{m.series_scope()}</Label>
      {scopes.map((id) => (
        <Radio
          key={id}
          value={id}
          className="group flex min-h-9 cursor-pointer items-center gap-2.5 rounded-lg px-2 outline-none data-[focus-visible]:ring-2 data-[focus-visible]:ring-accent data-[hovered]:bg-hover"
        >
          <span
            aria-hidden
            className="size-4 shrink-0 rounded-full border border-line-strong group-data-[selected]:border-5 group-data-[selected]:border-accent"
          />
          {LABELS[id]()}
        </Radio>
      ))}
    </RadioGroup>
  );
}
