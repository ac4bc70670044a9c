import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';

import { Select } from '@/components/ui/select';
import { m } from '@/lib/i18n/messages';
import { storedAs } from '@/lib/templates/files/plan-import';
import type { ImportChoice, ImportItem } from '@/lib/templates/files/plan-import';

import { choiceWords, placeWords, problemWords, statusWords } from './import-words';

const ROW_HEIGHT_PX = 68;

export interface ImportPlanListProps {
  items: readonly ImportItem[];
  onChoose: (item: ImportItem, choice: ImportChoice) => void;
}

/** As in the file, and as it will be where that is taken. */
function Shortcut({ item }: { item: ImportItem }) {
  const { shortcut: written } = item.read.content;
  const { shortcut } = storedAs(item);
  if (written === null) return null;
  return (
    <span className="ms-2 font-mono text-xs text-ink-soft">
      /{written}
      {shortcut !== null && shortcut !== written && ` → /${shortcut}`}
    </span>
  );
}

function PlanItem({ item, onChoose }: { item: ImportItem; onChoose: ImportPlanListProps['onChoose'] }) {
  const { read, status, choices, choice } = item;
  const { content, problems, place } = read;
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1 border-b border-line py-2">
      <div className="min-w-48 flex-1">
        <p className="truncate">
          <span className="font-medium">{content.title}</span>
          <Shortcut item={item} />
        </p>
        <p className="truncate text-ink-soft" dir="auto">
          {content.body}
        </p>
        <p className={`text-xs ${status === 'conflict' ? 'text-warn' : 'text-ink-soft'}`}>
          {placeWords(place)} · {statusWords(item)}
        </p>
        {problems.length > 0 && (
          <ul className="text-xs text-warn">
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.found}`}>{problemWords(problem)}</li>
            ))}
          </ul>
        )}
      </div>
      <Select
        label={m.templates_import_choice({ title: content.title })}
        hideLabel
        value={choice}
        options={choices.map((id) => ({ id, label: choiceWords(id) }))}
        onChange={(picked) => onChoose(item, picked)}
        className="w-44"
      />
    </div>
  );
}

/** Every template of the file and what becomes of it; only those in view are drawn. */
export function ImportPlanList({ items, onChoose }: ImportPlanListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the compiler is not used
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 5,
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the keyboard
    <div ref={scroller} tabIndex={0} role="group" aria-label={m.templates_import_plan()} className="h-72 overflow-auto">
      <ol className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                className="absolute inset-x-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                <PlanItem item={item} onChoose={onChoose} />
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
