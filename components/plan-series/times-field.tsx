import { useState } from 'react';

import { TextField } from '@/components/ui/text-field';

export interface TimesFieldProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  className?: string;
}

/** As many as a rule may say here. */
const MOST_TIMES = 999;
const WHOLE = /^[1-9]\d{0,2}$/u;

/** A whole number from 1. While it is being typed it may be empty; leaving the field shows what holds. */
export function TimesField({ value, onChange, ...props }: TimesFieldProps) {
  const [text, setText] = useState<string | null>(null);
  const change = (typed: string): void => {
    setText(typed);
    if (WHOLE.test(typed)) onChange(Number(typed));
  };
  return (
    <TextField
      {...props}
      type="number"
      min={1}
      max={MOST_TIMES}
      value={text ?? String(value)}
      onChange={change}
      onBlur={() => setText(null)}
    />
  );
}
