import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TagField } from '@/components/ui/tag-field';
import { useTags } from '@/lib/db/use-tags';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

export interface TagDialogProps {
  /** How many posts it is about. */
  count: number;
  isOpen: boolean;
  onClose: () => void;
  onTag: (tags: readonly string[]) => void;
}

function TagForm({ onClose, onTag }: Pick<TagDialogProps, 'onClose' | 'onTag'>) {
  const known = useTags() ?? [];
  const [tags, setTags] = useState<readonly string[]>([]);
  const submit = (): void => {
    if (tags.length > 0) onTag(tags);
    onClose();
  };
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TagField
        label={m.common_tags()}
        placeholder={m.common_tags_hint()}
        removeLabel={(tag) => m.common_tag_remove({ tag })}
        tags={tags}
        suggestions={known.map(({ tag }) => tag)}
        focusOnOpen
        onChange={setTags}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{m.common_cancel()}</Button>
        <Button type="submit" variant="primary">
          {m.library_tag_add()}
        </Button>
      </div>
    </form>
  );
}

/** Asks which tags to add to the chosen posts. Enter in the empty field adds them. */
export function TagDialog({ count, isOpen, onClose, onTag }: TagDialogProps) {
  return (
    <Dialog
      title={m.library_tag_title({ count, shown: formatNumber(count) })}
      closeLabel={m.common_close()}
      isOpen={isOpen}
      onClose={onClose}
    >
      <TagForm onClose={onClose} onTag={onTag} />
    </Dialog>
  );
}
