import { Copy, Trash2 } from 'lucide-react';

import { IconButton } from '@/components/ui/icon-button';
import { m } from '@/lib/i18n/messages';

import { ItemField, type FieldsProps } from './item-field';

interface ItemHeadProps extends FieldsProps {
  isNew: boolean;
  onDuplicate: () => void;
  onRemove: () => void;
}

/** What it is called, and what can be done with it as a whole. */
export function ItemHead({ isNew, onDuplicate, onRemove, ...props }: ItemHeadProps) {
  return (
    <div className="flex items-start gap-1">
      <ItemField
        {...props}
        field="title"
        label={m.item_title()}
        maxLength={300}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a new item begins with what it is about
        autoFocus={isNew}
        className="min-w-0 flex-1"
      />
      {!isNew && (
        <div className="flex pt-5.5">
          <IconButton label={m.item_duplicate()} onClick={onDuplicate}>
            <Copy aria-hidden size={16} />
          </IconButton>
          <IconButton label={m.item_delete()} onClick={onRemove}>
            <Trash2 aria-hidden size={16} />
          </IconButton>
        </div>
      )}
    </div>
  );
}
