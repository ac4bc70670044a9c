import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';

import { useKeptRange } from '@/components/app/use-kept-range';
import type { ListCursor } from '@/components/app/use-list-cursor';
import type { Selection } from '@/components/library/use-selection';
import { m } from '@/lib/i18n/messages';

import type { TemplateLine } from './arrange-templates';
import { FolderLine } from './folder-line';
import { carryTemplates } from './template-drag';
import type { EditorData } from './template-editor';
import { TemplateRow } from './template-row';
import type { RowActions } from './template-row';
import type { TemplatesAddress } from './templates-address';
import type { Drafts } from './draft-store';
import type { Folders } from './use-folders';
import type { ShownTemplates } from './use-shown-templates';

/** Every line is one of these, whatever it holds: measuring each as it comes into view costs more than drawing it. */
const ROW_HEIGHT_REM = 5.0625;
const FOLDER_HEIGHT_REM = 2.25;

/** Texts grow with the font size a person sets in the browser. */
function readRemPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

export interface TemplateListProps {
  shown: ShownTemplates;
  data: EditorData;
  address: TemplatesAddress;
  drafts: Drafts;
  selection: Selection;
  cursor: ListCursor;
  folders: Folders;
}

/** Only what is in view is drawn, and the line the keyboard is on, so that it can hold the focus. */
function useLineWindow(lines: readonly TemplateLine[], current: number, steps: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [rem] = useState(readRemPx);
  const rangeExtractor = useKeptRange(current);
  // oxlint-disable-next-line react/incompatible-library -- the compiler is not used
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rem * (lines[index]?.kind === 'folder' ? FOLDER_HEIGHT_REM : ROW_HEIGHT_REM),
    getItemKey: (index) => {
      const line = lines[index];
      if (line === undefined) return index;
      return line.kind === 'folder' ? `folder ${line.folder}` : line.template.id;
    },
    overscan: 6,
    rangeExtractor,
  });
  useEffect(() => {
    if (steps > 0 && current >= 0) rows.scrollToIndex(current, { align: 'auto' });
    // Only a step of the keyboard scrolls: under a mouse the list stands still.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [steps]);
  return { scroller, rows };
}

/** The templates found, by folder or by use. */
export function TemplateList(props: TemplateListProps) {
  const { shown, data, address, drafts, selection, cursor, folders } = props;
  const { lines, matches } = shown;
  const hasHeadings = lines.some(({ kind }) => kind === 'folder');
  const place = lines.findIndex((line) => line.kind === 'template' && line.template.id === cursor.id);
  const { scroller, rows } = useLineWindow(lines, place, cursor.steps);
  const first = lines.findIndex(({ kind }) => kind === 'template');
  const clients = useMemo(() => new Map(data.clients.map((client) => [String(client.id), client])), [data.clients]);
  // The same functions as long as nothing but the view changes: rows that stay in view are not drawn again.
  const { toggle, extendTo, has, ids: chosen } = selection;
  const { set: focus } = cursor;
  const actions = useMemo(
    (): RowActions => ({
      choose: (id, isRange) => (isRange ? extendTo(id) : toggle(id)),
      focus,
      drag: (id, transfer) => carryTemplates(transfer, has(id) ? chosen : [id]),
    }),
    [toggle, extendTo, has, chosen, focus],
  );
  const drawLine = (line: TemplateLine, index: number) => {
    if (line.kind === 'folder')
      return <FolderLine line={line} isClosed={folders.closed.has(line.folder)} actions={folders.actions} />;
    const { template } = line;
    const { id } = template;
    return (
      <TemplateRow
        template={template}
        client={clients.get(template.clientId ?? '')}
        usage={data.usage.get(id)}
        match={matches?.get(id)}
        showsFolder={!hasHeadings}
        address={address}
        isChosen={selection.has(id)}
        isDraft={id in drafts}
        isReachable={index === (place < 0 ? first : place)}
        actions={actions}
      />
    );
  };
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto px-2 pt-1.5 pb-20">
      <ol aria-label={m.templates_title()} className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start, size }) => {
          const line = lines[index];
          return (
            line !== undefined && (
              <li
                key={key}
                aria-setsize={lines.length}
                aria-posinset={index + 1}
                className="absolute inset-x-0"
                style={{ height: size, transform: `translateY(${start}px)` }}
              >
                {drawLine(line, index)}
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
