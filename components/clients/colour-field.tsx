import { Check } from 'lucide-react';
import { useId, useState } from 'react';

import { CLIENT_COLOURS } from '@/components/library/client-colour';
import { m } from '@/lib/i18n/messages';

export interface ColourFieldProps {
  /** CSS hex colour. */
  value: string;
  onChange: (colour: string) => void;
}

/** One of the colours that are told apart on light and dark, or any other. */
export function ColourField({ value, onChange }: ColourFieldProps) {
  const name = useId();
  // The browser's picker tells every colour that is passed on the way: the last one is kept when it is left.
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    if (draft !== null && draft !== value) onChange(draft);
    setDraft(null);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs font-medium text-ink-soft">{m.clients_colour()}</legend>
      <div className="flex flex-wrap items-center gap-2">
        {CLIENT_COLOURS.map((colour, index) => (
          <label
            key={colour}
            className="grid size-8 cursor-pointer place-items-center rounded-full has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            style={{ backgroundColor: colour }}
          >
            <input
              type="radio"
              name={name}
              checked={colour === value}
              aria-label={m.clients_colour_number({ number: String(index + 1) })}
              onChange={() => onChange(colour)}
              className="sr-only"
            />
            {colour === value && <Check aria-hidden size={16} className="text-white" strokeWidth={3} />}
          </label>
        ))}
        <input
          type="color"
          aria-label={m.clients_colour_own()}
          title={m.clients_colour_own()}
          value={draft ?? value}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={save}
          className="size-8 cursor-pointer rounded-lg border border-line-strong/70 bg-surface p-0.5"
        />
      </div>
    </fieldset>
  );
}
