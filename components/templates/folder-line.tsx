import {
  ChevronDown,
  ChevronRight,
  Filter,
  Folder,
  FolderMinus,
  ListChecks,
  MoreHorizontal,
  Pencil,
} from 'lucide-react';
import { createElement, useState } from 'react';
import type { DragEvent } from 'react';

import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import type { TemplateLine } from './arrange-templates';
import { folderName } from './folder-name';
import { carriesTemplates, readCarried } from './template-drag';
import type { FolderActions } from './use-folders';

const INDENT_REM = 0.875;
const ICON_SIZE = 15;

export interface FolderLineProps {
  line: Extract<TemplateLine, { kind: 'folder' }>;
  isClosed: boolean;
  actions: FolderActions;
}

function FolderMenu({ folder, actions }: { folder: string; actions: FolderActions }) {
  const entries = [
    { id: 'only', label: m.templates_folder_only(), icon: <Filter aria-hidden size={ICON_SIZE} /> },
    { id: 'choose', label: m.templates_folder_choose(), icon: <ListChecks aria-hidden size={ICON_SIZE} /> },
    { id: 'rename', label: m.templates_folder_rename(), icon: <Pencil aria-hidden size={ICON_SIZE} /> },
    { id: 'dissolve', label: m.templates_folder_dissolve(), icon: <FolderMinus aria-hidden size={ICON_SIZE} /> },
  ];
  const label = m.templates_folder_more({ folder: folderName(folder) });
  const onAction = (id: string): void => {
    if (id === 'only') actions.showOnly(folder);
    else if (id === 'choose') actions.choose(folder);
    else if (id === 'rename') actions.rename(folder);
    else if (id === 'dissolve') actions.dissolve(folder);
  };
  return (
    <Menu
      label={label}
      groups={[{ id: 'folder', title: folderName(folder), entries }]}
      placement="bottom end"
      onAction={onAction}
      trigger={
        <IconButton label={label}>
          <MoreHorizontal aria-hidden size={16} />
        </IconButton>
      }
    />
  );
}

/** Takes templates that are dragged onto it. */
function useDrop(onDrop: (ids: readonly string[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!carriesTemplates(event.dataTransfer)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false);
        const ids = readCarried(event.dataTransfer);
        if (ids.length === 0) return;
        event.preventDefault();
        onDrop(ids);
      },
    },
  };
}

/** The heading of a folder: closes and opens it, takes dragged templates, and can do something with all that lies in it. */
export function FolderLine({ line, isClosed, actions }: FolderLineProps) {
  const { folder, depth, count } = line;
  const { isOver, handlers } = useDrop((ids) => actions.take(ids, folder));
  const parts = folder.split('/');
  const Arrow = isClosed ? ChevronRight : ChevronDown;
  const heading = createElement(
    `h${Math.min(depth + 2, 6)}`,
    { className: 'min-w-0 flex-1' },
    <button
      type="button"
      aria-expanded={!isClosed}
      onClick={() => actions.toggle(folder)}
      className="flex min-h-8 w-full items-center gap-1.5 rounded-lg px-1.5 text-start text-sm font-semibold hover:bg-hover"
    >
      <Arrow aria-hidden size={ICON_SIZE} className="shrink-0 text-ink-faint" />
      <Folder aria-hidden size={ICON_SIZE} className="shrink-0 text-ink-faint" />
      <span className="min-w-0 truncate">
        {depth > 0 && <span className="sr-only">{`${folderName(parts.slice(0, -1).join('/'))} / `}</span>}
        {parts.at(-1)}
      </span>
      <span className="text-xs font-normal text-ink-soft tabular">{formatNumber(count)}</span>
    </button>,
  );
  return (
    <div
      {...handlers}
      style={{ paddingInlineStart: `${depth * INDENT_REM}rem` }}
      className={classNames('flex items-center gap-1 rounded-lg', isOver && 'bg-accent-soft outline-2 outline-accent')}
    >
      {heading}
      <FolderMenu folder={folder} actions={actions} />
    </div>
  );
}
