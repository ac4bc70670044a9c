import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';

import { classNames } from './class-names';
import { optionClass } from './choice-list';
import { floatClass } from './popover';

interface SelectOption<Value extends string> {
  id: Value;
  label: string;
}

export interface SelectProps<Value extends string> {
  label: string;
  labelBeside?: boolean;
  /** The label is read out but not drawn. */
  hideLabel?: boolean;
  isDisabled?: boolean;
  value: Value;
  options: readonly SelectOption<Value>[];
  onChange: (value: Value) => void;
  className?: string;
}

function OptionList<Value extends string>({ options }: Pick<SelectProps<Value>, 'options'>) {
  return (
    <Popover className={classNames(floatClass, 'min-w-(--trigger-width)')}>
      <ListBox items={options} className="max-h-80 overflow-auto p-1 outline-none">
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.label} className={optionClass}>
            {({ isSelected }) => (
              <>
                <span className="flex-1">{option.label}</span>
                {isSelected && <Check aria-hidden size={15} className="text-accent" />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

function labelClass({ hideLabel, labelBeside }: { hideLabel: boolean; labelBeside: boolean }): string {
  if (hideLabel) return 'sr-only';
  // Beside it there is room in wide windows only.
  return classNames(
    'text-xs font-medium whitespace-nowrap text-ink-soft',
    labelBeside ? 'max-lg:sr-only' : 'mb-1 block',
  );
}

/** One of a few. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const {
    label,
    labelBeside = false,
    hideLabel = false,
    isDisabled = false,
    value,
    options,
    onChange,
    className,
  } = props;
  const change = (key: unknown): void => {
    const option = options.find((known) => known.id === key);
    if (option !== undefined) onChange(option.id);
  };
  return (
    <AriaSelect
      value={value}
      isDisabled={isDisabled}
      onChange={change}
      className={classNames(labelBeside && 'flex items-center gap-2', className)}
    >
      <Label className={labelClass({ hideLabel, labelBeside })}>{label}</Label>
      <Button className="flex min-h-9 w-full items-center gap-2 rounded-lg border border-line-strong/60 bg-surface px-3 text-start hover:border-line-strong hover:bg-hover disabled:pointer-events-none disabled:opacity-60">
        <SelectValue className="min-w-0 flex-1 truncate" />
        <ChevronDown aria-hidden size={15} className="text-ink-faint" />
      </Button>
      <OptionList options={options} />
    </AriaSelect>
  );
}
