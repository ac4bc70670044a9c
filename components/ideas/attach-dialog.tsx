import { useState } from 'react';

import { slotWords } from '@/components/plan/slot-words';
import { NetworkMark } from '@/components/post-card/network-mark';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { useOpenItems } from '@/lib/db/use-plan-item';
import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { fold } from '@/lib/text/fold';

interface AttachDialogProps {
  onPick: (item: PlanItem) => void;
  onClose: () => void;
}

/** More than that is found by typing. */
const SHOWN = 30;

export function whenWords({ date, time, timeZone }: PlanItem): string {
  return date === null ? m.ideas_no_day() : slotWords({ date, time, timeZone }, new Date());
}

/** Every word typed begins a word of the title, rubric or hashtags; case and accents do not matter. */
function findItems(items: readonly PlanItem[], text: string): PlanItem[] {
  const words = fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return items.filter(({ title, rubric, tags }) => {
    const said = ` ${fold([title, rubric ?? '', ...tags].join(' '))}`;
    return words.every((word) => said.includes(` ${word}`));
  });
}

function ItemButton({ item, onPick }: { item: PlanItem; onPick: (item: PlanItem) => void }) {
  return (
    <button
      type="button"
      onClick={() => onPick(item)}
      className="flex min-h-9 w-full items-center gap-2 rounded-lg px-2 text-start hover:bg-hover"
    >
      <span className="min-w-0 flex-1 truncate" dir="auto">
        {item.title}
      </span>
      {item.networks.map((network) => (
        <NetworkMark key={network} network={network} />
      ))}
      <span className="shrink-0 text-xs text-ink-soft tabular">{whenWords(item)}</span>
    </button>
  );
}

/** Which item the posts are a model for: found by its words, chosen by one press. */
export function AttachDialog({ onPick, onClose }: AttachDialogProps) {
  const [text, setText] = useState('');
  const items = useOpenItems();
  const found = findItems(items ?? [], text).slice(0, SHOWN);
  return (
    <Dialog title={m.ideas_attach_title()} closeLabel={m.common_close()} isOpen onClose={onClose}>
      <form
        className="space-y-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0] !== undefined) onPick(found[0]);
        }}
      >
        <TextField
          label={m.ideas_attach_search()}
          type="search"
          autoComplete="off"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field is the only purpose of the dialog
          autoFocus
          value={text}
          onChange={setText}
        />
        <ul className="max-h-80 min-h-20 overflow-auto">
          {found.map((item) => (
            <li key={item.id}>
              <ItemButton item={item} onPick={onPick} />
            </li>
          ))}
          {items !== undefined && found.length === 0 && (
            <li className="px-2 py-3 text-ink-soft">{m.ideas_attach_empty()}</li>
          )}
        </ul>
      </form>
    </Dialog>
  );
}
