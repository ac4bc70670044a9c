import { useState } from 'react';

import type { Selection } from '@/components/library/use-selection';
import type { Template } from '@/lib/domain/template';
import { isInFolder, listFolderPaths, movedFolder } from '@/lib/templates/folder-path';

import type { TemplatesAddress } from './templates-address';
import type { TemplateActions } from './use-template-actions';

/** What can be done with a folder, by its path. */
export interface FolderActions {
  toggle: (folder: string) => void;
  showOnly: (folder: string) => void;
  /** Chooses the templates in it and below it. */
  choose: (folder: string) => void;
  /** Asks for another name. */
  rename: (folder: string) => void;
  /** Puts what lies in it where the folder itself lies. */
  dissolve: (folder: string) => void;
  /** Puts templates into it. */
  take: (ids: readonly string[], folder: string) => void;
}

export interface Folders {
  closed: ReadonlySet<string>;
  actions: FolderActions;
  setAll: (how: 'closed' | 'open') => void;
  /** The one that is being given another name. */
  renaming: string | null;
  /** Gives it, and what lies below, another path; null leaves it. */
  finishRename: (to: string | null) => void;
}

export interface FolderSources {
  templates: readonly Template[];
  /** Those found. */
  found: readonly Template[];
  address: TemplatesAddress;
  change: (patch: Partial<TemplatesAddress>) => void;
  select: Selection['set'];
  actions: TemplateActions;
}

function parentOf(folder: string): string {
  return folder.split('/').slice(0, -1).join('/');
}

/** The folders a person closed, for as long as the screen is open. */
export function useClosedFolders() {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  return { closed, setClosed };
}

/** What is done with folders; the filter and what is closed go along when a folder gets another path. */
export function useFolders(
  sources: FolderSources,
  { closed, setClosed }: ReturnType<typeof useClosedFolders>,
): Folders {
  const { templates, found, address, change, select, actions } = sources;
  const [renaming, setRenaming] = useState<string | null>(null);
  const move = async (from: string, to: string): Promise<void> => {
    if (!(await actions.moveFolder({ from, to }))) return;
    setClosed((known) => new Set([...known].map((folder) => movedFolder(folder, { from, to }))));
    if (isInFolder(address.folder, from)) change({ folder: movedFolder(address.folder, { from, to }) });
  };
  const listIn = (folder: string): string[] =>
    found.filter((template) => isInFolder(template.folder, folder)).map(({ id }) => id);
  return {
    closed,
    renaming,
    setAll: (how) =>
      setClosed(new Set(how === 'open' ? [] : templates.flatMap(({ folder }) => listFolderPaths(folder)))),
    finishRename: (to) => {
      setRenaming(null);
      if (renaming !== null && to !== null && to !== renaming) void move(renaming, to);
    },
    actions: {
      toggle: (folder) =>
        setClosed(
          (known) => new Set(known.has(folder) ? [...known].filter((one) => one !== folder) : [...known, folder]),
        ),
      showOnly: (folder) => change({ folder }),
      choose: (folder) => {
        // What is not listed can't stay chosen.
        setClosed((known) => new Set([...known].filter((one) => !isInFolder(one, folder) && !isInFolder(folder, one))));
        select(listIn(folder));
      },
      rename: setRenaming,
      dissolve: (folder) => void move(folder, parentOf(folder)),
      take: (ids, folder) => {
        const others = templates.filter((template) => ids.includes(template.id) && template.folder !== folder);
        if (others.length > 0)
          void actions.change(
            others.map(({ id }) => id),
            { set: { folder } },
          );
      },
    },
  };
}
