import { Tag, Trash2, X } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Client } from '@/lib/domain/client';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { ClientPicker } from './client-picker';
import { ExportMenu } from './export-menu';
import { UntagMenu } from './untag-menu';
import type { PostActions } from './use-post-actions';
import type { Selection } from './use-selection';

export interface SelectionBarProps {
  selection: Selection;
  clients: readonly Client[];
  actions: PostActions;
  onTag: () => void;
}

/** What can be done with the chosen posts. */
export function SelectionBar({ selection, clients, actions, onTag }: SelectionBarProps) {
  const { ids } = selection;
  return (
    <div
      role="toolbar"
      aria-label={m.library_selection()}
      className="flex flex-wrap items-center gap-2 border-t border-line bg-raised px-4 py-2.5 shadow-(--shadow-float)"
    >
      <IconButton label={m.library_selection_clear()} onClick={selection.clear}>
        <X aria-hidden size={18} />
      </IconButton>
      <span role="status" className="me-2 font-semibold tabular">
        {m.library_selected({ count: ids.length, shown: formatNumber(ids.length) })}
      </span>
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
    </div>
  );
}
