import { useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from './button';
import { ChoiceList } from './choice-list';
import type { Choice } from './choice-list';
import { Popover } from './popover';
import type { PopoverProps } from './popover';
import { TextField } from './text-field';

/** Where something that is not among the choices may be named. */
export interface Naming {
  label: string;
  submitLabel: string;
  maxLength: number;
  /** Trimmed, never empty. */
  onName: (name: string) => void;
}

export interface PickOrNameProps extends Pick<PopoverProps, 'placement'> {
  label: string;
  /** Said on the button; without it the label is. */
  text?: string;
  icon?: ReactNode;
  searchLabel: string;
  emptyText: string;
  choices: readonly Choice[];
  /** What stands for "none": picked again where it is the one that holds. */
  noneId: string;
  selected?: readonly string[];
  onPick: (id: string) => void;
  naming?: Naming;
}

function NameForm({ label, submitLabel, maxLength, onName }: Naming) {
  const [name, setName] = useState('');
  return (
    <form
      className="mt-2 flex items-end gap-2 border-t border-line pt-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onName(name.trim());
      }}
    >
      <TextField label={label} value={name} maxLength={maxLength} onChange={setName} className="min-w-0 flex-1" />
      <Button type="submit" variant="primary">
        {submitLabel}
      </Button>
    </form>
  );
}

/** One of several, or something named here and now; picking closes it. */
export function PickOrName(props: PickOrNameProps) {
  const { label, text = label, icon, searchLabel, emptyText, choices, noneId, selected = [], naming } = props;
  const trigger = (
    <Button size="small" icon={icon}>
      {text}
    </Button>
  );
  return (
    <Popover label={label} placement={props.placement ?? 'bottom start'} trigger={trigger}>
      {(close) => (
        <>
          <ChoiceList
            label={label}
            searchLabel={searchLabel}
            emptyText={emptyText}
            choices={choices}
            selected={selected}
            mode="single"
            onChange={([id = noneId]) => {
              close();
              props.onPick(id);
            }}
          />
          {naming !== undefined && (
            <NameForm
              {...naming}
              onName={(name) => {
                close();
                naming.onName(name);
              }}
            />
          )}
        </>
      )}
    </Popover>
  );
}
