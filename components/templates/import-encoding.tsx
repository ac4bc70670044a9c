import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import { findUsualEncoding, previewText, TEXT_ENCODINGS } from '@/lib/templates/files/encodings';

export interface ImportEncodingProps {
  bytes: Uint8Array;
  onRead: (encoding: string) => void;
}

/** The bytes alone do not tell what they are written in: the person sees how they would read, and decides. */
export function ImportEncoding({ bytes, onRead }: ImportEncodingProps) {
  const [encoding, setEncoding] = useState<string>(() => findUsualEncoding(currentLocale()));
  const rows = previewText(bytes, encoding);
  return (
    <section aria-label={m.templates_import_encoding()} className="space-y-3 rounded-card border border-line p-4">
      <p className="text-pretty text-ink-soft">{m.templates_import_encoding_text()}</p>
      <Select
        label={m.templates_import_encoding()}
        labelBeside
        value={encoding}
        options={TEXT_ENCODINGS.map((id) => ({ id, label: id.toUpperCase() }))}
        onChange={setEncoding}
      />
      <div role="status">
        {rows === null ? (
          <p className="text-danger">{m.templates_import_encoding_wrong({ encoding: encoding.toUpperCase() })}</p>
        ) : (
          <pre
            dir="auto"
            aria-label={m.templates_import_encoding_preview()}
            className="overflow-x-auto rounded-lg bg-sunken px-3 py-2 text-xs"
          >
            {rows.join('\n')}
          </pre>
        )}
      </div>
      <div className="flex justify-end">
        <Button variant="primary" disabled={rows === null} onClick={() => onRead(encoding)}>
          {m.templates_import_encoding_read({ encoding: encoding.toUpperCase() })}
        </Button>
      </div>
    </section>
  );
}
