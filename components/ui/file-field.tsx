import { Upload } from 'lucide-react';
import { useId, useState } from 'react';

import { m } from '@/lib/i18n/messages';

export interface FileFieldProps {
  /** What may be given here, in a sentence. */
  intro: string;
  /** On the field itself. */
  choose: string;
  /** Endings and MIME types, as `accept` of an input. */
  accept: string;
  /** One is being read: no other can be given. */
  isReading: boolean;
  onPick: (file: File) => void;
}

/** A file, chosen or dropped. */
export function FileField({ intro, choose, accept, isReading, onPick }: FileFieldProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (file !== undefined) onPick(file);
  };
  return (
    <div className="space-y-3">
      <p className="text-pretty text-ink-soft">{intro}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is a second way besides the file field */}
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
        className={`flex cursor-pointer flex-col items-center gap-2 rounded-card border-2 border-dashed px-4 py-8 text-center focus-within:outline-2 focus-within:outline-accent ${isOver ? 'border-accent bg-accent-soft' : 'border-line-strong/60 hover:bg-hover'}`}
      >
        <Upload aria-hidden size={22} className="text-ink-faint" />
        <span className="font-medium">{isReading ? m.common_loading() : choose}</span>
        <input
          id={id}
          type="file"
          accept={accept}
          disabled={isReading}
          className="sr-only"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // So that choosing the same file again is a change.
            event.target.value = '';
            take(file);
          }}
        />
      </label>
    </div>
  );
}
