import { Tag, Trash2 } from 'lucide-react';

import { IdeaButtons } from '@/components/ideas/idea-buttons';
import type { Ideas } from '@/components/ideas/use-ideas';
import { Button } from '@/components/ui/button';
import type { Client } from '@/lib/domain/client';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { ClientPicker } from './client-picker';
import { ExportMenu } from './export-menu';
import { SelectionFrame } from './selection-frame';
import { UntagMenu } from './untag-menu';
import type { PostActions } from './use-post-actions';
import type { Selection } from './use-selection';

export interface SelectionBarProps {
  selection: Selection;
  clients: readonly Client[];
  actions: PostActions;
  ideas: Ideas;
  onTag: () => void;
}

/** What can be done with the chosen posts. */
export function SelectionBar({ selection, clients, actions, ideas, onTag }: SelectionBarProps) {
  const { ids } = selection;
  return (
    <SelectionFrame
      selection={selection}
      label={m.library_selection()}
      count={m.library_selected({ count: ids.length, shown: formatNumber(ids.length) })}
    >
      <Button size="small" icon={<Tag aria-hidden size={14} />} aria-keyshortcuts="t" onClick={onTag}>
        {m.library_tag_add()}
      </Button>
      <UntagMenu ids={ids} onUntag={(tag) => void actions.untag(ids, [tag])} />
      <ClientPicker
        clients={clients}
        clientId={null}
        onAssign={(clientId) => void actions.assign(ids, clientId)}
        onCreate={(name) => void actions.assignNew(ids, name)}
      />
      <IdeaButtons postIds={ids} ideas={ideas} />
      <ExportMenu ids={ids} />
      <Button
        size="small"
        variant="danger"
        className="ms-auto"
        icon={<Trash2 aria-hidden size={14} />}
        aria-keyshortcuts="Delete"
        onClick={() => void actions.remove(ids)}
      >
        {m.library_delete()}
      </Button>
    </SelectionFrame>
  );
}
