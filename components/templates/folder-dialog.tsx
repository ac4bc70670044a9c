import { useId, useState } from 'react';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import type { Template } from '@/lib/domain/template';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { isInFolder, movedFolder } from '@/lib/templates/folder-path';

import { MAX_FOLDER_LENGTH, tidyFolder } from './content-faults';
import { folderName } from './folder-name';

export interface FolderDialogProps {
  /** The one to be given another name; null: the dialog is closed. */
  folder: string | null;
  templates: readonly Template[];
  /** null: left as it is. */
  onDone: (to: string | null) => void;
}

function findFault(from: string, to: string, inside: readonly Template[]): string | null {
  if (to === '') return m.templates_folder_fault();
  const longest = Math.max(...inside.map((template) => movedFolder(template.folder, { from, to }).length));
  return longest > MAX_FOLDER_LENGTH ? m.templates_folder_too_long() : null;
}

interface NotesProps {
  id: string;
  count: number;
  /** Another folder of this name, with which it would become one; null: there is none. */
  merged: string | null;
  fault: string | null;
}

function Notes({ id, count, merged, fault }: NotesProps) {
  return (
    <div id={id} className="mt-2 space-y-1 text-xs text-pretty text-ink-soft">
      <p>{m.templates_folder_count({ count, shown: formatNumber(count) })}</p>
      <p>{m.templates_folder_slash()}</p>
      {merged !== null && <p className="text-warn">{m.templates_folder_merge({ folder: folderName(merged) })}</p>}
      {fault !== null && (
        <p role="alert" className="text-danger">
          {fault}
        </p>
      )}
    </div>
  );
}

function FolderForm({ folder, templates, onDone }: FolderDialogProps & { folder: string }) {
  const [typed, setTyped] = useState(folder);
  const [isTried, setTried] = useState(false);
  const noteId = useId();
  const to = tidyFolder(typed);
  const inside = templates.filter((template) => isInFolder(template.folder, folder));
  const fault = findFault(folder, to, inside);
  const isTaken = to !== folder && templates.some((one) => isInFolder(one.folder, to) && !inside.includes(one));
  const shownFault = isTried ? fault : null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fault === null) onDone(to);
      }}
    >
      <TextField
        label={m.templates_folder()}
        value={typed}
        maxLength={MAX_FOLDER_LENGTH}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens on request, and typing is what comes next
        autoFocus
        aria-invalid={shownFault !== null || undefined}
        aria-describedby={noteId}
        onChange={setTyped}
      />
      <Notes id={noteId} count={inside.length} merged={isTaken ? to : null} fault={shownFault} />
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={() => onDone(null)}>{m.common_cancel()}</Button>
        <Button type="submit" variant="primary">
          {m.templates_folder_rename_submit()}
        </Button>
      </div>
    </form>
  );
}

/** Gives a folder another name or place. */
export function FolderDialog(props: FolderDialogProps) {
  const { folder, onDone } = props;
  return (
    <Dialog
      title={m.templates_folder_rename_title()}
      closeLabel={m.common_close()}
      isOpen={folder !== null}
      onClose={() => onDone(null)}
    >
      {folder !== null && <FolderForm {...props} folder={folder} />}
    </Dialog>
  );
}
