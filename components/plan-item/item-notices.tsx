import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { m } from '@/lib/i18n/messages';

import { fieldNames } from './field-names';
import { NEW_ITEM, type ItemEditor } from './use-item-editor';

/** What happened to the item elsewhere while it was being edited here. */
export function ItemNotices({ editor }: { editor: ItemEditor }) {
  const { id, stored, conflicts, takeStored, isGoingOn, discard } = editor;
  return (
    <>
      {isGoingOn && (
        <Notice
          action={
            <Button size="small" onClick={discard}>
              {m.item_begin_anew()}
            </Button>
          }
        >
          {m.item_going_on()}
        </Notice>
      )}
      {conflicts.length > 0 && (
        <Notice
          tone="warn"
          action={
            <Button size="small" onClick={() => takeStored(conflicts)}>
              {m.item_conflict_take()}
            </Button>
          }
        >
          {m.item_conflict({ fields: fieldNames(conflicts) })}
        </Notice>
      )}
      {stored === null && id !== NEW_ITEM && <Notice tone="warn">{m.item_gone_draft()}</Notice>}
    </>
  );
}
