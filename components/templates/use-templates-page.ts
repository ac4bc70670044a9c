import { useDeferredValue, useRef, useState } from 'react';

import { useListCursor } from '@/components/app/use-list-cursor';
import { useSelection } from '@/components/library/use-selection';

import { templateDomId } from './template-dom-id';
import type { EditorData } from './template-editor';
import { NEW_TEMPLATE } from './templates-address';
import { useClosedFolders, useFolders } from './use-folders';
import { useShownTemplates } from './use-shown-templates';
import { useStarterSet } from './use-starter-set';
import { useTemplateActions } from './use-template-actions';
import { useTemplateKeys } from './use-template-keys';
import { useTemplatesAddress } from './use-templates-address';

/** State of the list and what keyboard and buttons do with it. */
export function useTemplatesPage(data: EditorData) {
  const { templates } = data;
  const { address, change } = useTemplatesAddress();
  const asked = useDeferredValue(address);
  const closedFolders = useClosedFolders();
  const shown = useShownTemplates(asked, { ...data, closed: closedFolders.closed });
  const selection = useSelection(shown.ids);
  const cursor = useListCursor(shown.ids, { openId: address.templateId, domIdOf: templateDomId });
  const actions = useTemplateActions();
  const { found } = shown;
  const folders = useFolders({ templates, found, address, change, select: selection.set, actions }, closedFolders);
  const search = useRef<HTMLInputElement>(null);
  const [isImporting, setImporting] = useState(false);
  const addStarter = useStarterSet(templates, actions);
  const create = (): void => change({ templateId: NEW_TEMPLATE });
  const close = (): void => {
    change({ templateId: null });
    if (cursor.id !== null) cursor.focus();
  };
  const remove = async (ids: readonly string[]): Promise<void> => {
    if (ids.length > 0) await actions.remove(ids);
  };
  /** The buttons that do it go away with the selection: the keyboard goes on in the list. */
  const removeChosen = async (): Promise<void> => {
    cursor.focus();
    await remove(selection.ids);
  };
  useTemplateKeys({
    move: cursor.move,
    jump: cursor.jump,
    choose: () => cursor.id !== null && selection.toggle(cursor.id),
    chooseAll: () => selection.set(shown.ids),
    create,
    remove: () => void remove(selection.ids.length > 0 || cursor.id === null ? selection.ids : [cursor.id]),
    search: () => search.current?.focus(),
    undo: () => void actions.undoLast(),
    leave: () => (selection.ids.length > 0 ? selection.clear() : close()),
  });
  const files = { isImporting, setImporting, addStarter };
  return {
    address,
    asked,
    change,
    shown,
    selection,
    cursor,
    actions,
    search,
    folders,
    create,
    close,
    removeChosen,
    files,
  };
}

export type TemplatesPage = ReturnType<typeof useTemplatesPage>;
