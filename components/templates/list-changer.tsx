import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { Choice } from '@/components/ui/choice-list';
import { Popover } from '@/components/ui/popover';
import { TextField } from '@/components/ui/text-field';
import type { Template } from '@/lib/domain/template';
import { m } from '@/lib/i18n/messages';

interface AddAndRemove {
  add: string[];
  remove: string[];
}

export interface ListChangerProps {
  label: string;
  /** Those chosen. */
  templates: readonly Template[];
  choices: readonly Choice[];
  read: (template: Template) => readonly string[];
  /** Others than those listed can be typed. */
  isOpenEnded?: boolean;
  onChange: (change: AddAndRemove) => void;
}

/** By id, what is to become of it; what is not in it stays as it is. */
type Wishes = Readonly<Record<string, boolean>>;

function Choices({
  props,
  wishes,
  onWish,
}: {
  props: ListChangerProps;
  wishes: Wishes;
  onWish: (wish: Wishes) => void;
}) {
  const { templates, choices, read } = props;
  const typed = Object.keys(wishes).filter((id) => !choices.some((choice) => choice.id === id));
  const all = [...choices, ...typed.map((id) => ({ id, label: id }))];
  return (
    <ul className="max-h-60 overflow-auto py-2">
      {all.map(({ id, label }) => {
        const having = templates.filter((template) => read(template).includes(id)).length;
        const isOn = wishes[id] ?? having === templates.length;
        return (
          <li key={id} className="px-1.5 py-0.5">
            <Checkbox
              checked={isOn}
              indeterminate={wishes[id] === undefined && having > 0 && having < templates.length}
              onChange={(checked) => onWish({ ...wishes, [id]: checked })}
            >
              {label}
            </Checkbox>
          </li>
        );
      })}
    </ul>
  );
}

function ChangeForm({ props, close }: { props: ListChangerProps; close: () => void }) {
  const [wishes, setWishes] = useState<Wishes>({});
  const [typed, setTyped] = useState('');
  const submit = (): void => {
    const name = typed.trim();
    const all = name === '' ? wishes : { ...wishes, [name]: true };
    const ids = Object.keys(all);
    close();
    if (ids.length === 0) return;
    props.onChange({ add: ids.filter((id) => all[id] === true), remove: ids.filter((id) => all[id] === false) });
  };
  return (
    <form
      className="w-60"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Choices props={props} wishes={wishes} onWish={setWishes} />
      {props.isOpenEnded === true && (
        <TextField label={m.templates_add_other()} value={typed} maxLength={60} onChange={setTyped} className="pb-2" />
      )}
      <div className="flex justify-end gap-2 border-t border-line pt-2">
        <Button size="small" onClick={close}>
          {m.common_cancel()}
        </Button>
        <Button size="small" type="submit" variant="primary">
          {m.templates_apply()}
        </Button>
      </div>
    </form>
  );
}

/** Adds to and takes from a list that several templates have; what only some have shows a dash until it is decided. */
export function ListChanger(props: ListChangerProps) {
  return (
    <Popover label={props.label} trigger={<Button size="small">{props.label}</Button>}>
      {(close) => <ChangeForm props={props} close={close} />}
    </Popover>
  );
}
