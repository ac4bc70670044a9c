import { ImagePlus, X } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import type { FieldsProps } from './item-field';

const MAX_PICTURES = 35;
const MAX_LENGTH = 2000;

const shown = (index: number): string => formatNumber(index + 1);

/** What each picture shows, for those who do not see it. */
export function AltFields({ form: { altTexts }, onChange }: Pick<FieldsProps, 'form' | 'onChange'>) {
  const write = (at: number, text: string): void =>
    onChange({ altTexts: altTexts.map((alt, index) => (index === at ? text : alt)) });
  return (
    <div className="space-y-2">
      {altTexts.map((alt, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a picture is known by its place only
        <div key={index} className="flex items-end gap-1">
          <TextField
            label={m.item_alt({ number: shown(index) })}
            value={alt}
            maxLength={MAX_LENGTH}
            onChange={(text) => write(index, text)}
            className="min-w-0 flex-1"
          />
          <IconButton
            label={m.item_alt_remove({ number: shown(index) })}
            onClick={() => onChange({ altTexts: altTexts.filter((_, at) => at !== index) })}
          >
            <X aria-hidden size={15} />
          </IconButton>
        </div>
      ))}
      <Button
        size="small"
        icon={<ImagePlus aria-hidden size={14} />}
        disabled={altTexts.length >= MAX_PICTURES}
        onClick={() => onChange({ altTexts: [...altTexts, ''] })}
      >
        {m.item_alt_add()}
      </Button>
    </div>
  );
}
