import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { ImportEntry } from '@/lib/plan/exchange/plan-import';
import { dateWords } from '@/lib/plan/series/day-words';
import { describeRule } from '@/lib/plan/series/describe-rule';

import { CHOICE_WORDS, fieldWords, noteWords, STATUS_WORDS } from './import-words';
import { PlainSelect } from './plain-select';
import type { PlanImport } from './use-plan-import';

export interface ImportEntriesProps {
  entries: readonly ImportEntry[];
  onChoose: PlanImport['choose'];
}

/** As many as a person looks through; the rest goes by the same rules. */
const MOST_SHOWN = 100;

/** Each item of a file: what it is, when, what becomes of it. */
export function ImportEntries({ entries, onChoose }: ImportEntriesProps) {
  const more = entries.length - MOST_SHOWN;
  if (entries.length === 0) return null;
  return (
    <ul className="max-h-72 divide-y divide-line overflow-auto rounded-card border border-line">
      {entries.slice(0, MOST_SHOWN).map((entry) => (
        <Entry
          key={entry.row.place}
          entry={entry}
          onChoose={(choice) => onChoose((one) => (one === entry ? choice : one.choice))}
        />
      ))}
      {more > 0 && <li className="px-3 py-2 text-ink-soft">{m.exchange_more({ shown: formatNumber(more) })}</li>}
    </ul>
  );
}

interface EntryProps {
  entry: ImportEntry;
  onChoose: (choice: ImportEntry['choice']) => void;
}

function Entry({ entry, onChoose }: EntryProps) {
  const { row, status, choice, choices, notes } = entry;
  return (
    <li className="flex items-start gap-3 px-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="font-medium text-ellipsis" dir="auto">
          {row.title}
        </p>
        <p className="text-xs text-ink-soft">
          {STATUS_WORDS[status]()} · {whenWords(entry)}
          {status === 'changed' && ` · ${m.exchange_changes({ fields: fieldWords(Object.keys(entry.change)) })}`}
        </p>
        {notes.map((note) => (
          <p key={`${note.code} ${note.found}`} className="text-xs text-warn">
            {noteWords(note)}
          </p>
        ))}
      </div>
      {choices.length > 1 && (
        <PlainSelect
          label={m.exchange_choice_of({ title: row.title })}
          hideLabel
          value={choice}
          options={choices.map((id) => ({ id, label: CHOICE_WORDS[id]() }))}
          onChange={onChoose}
          className="w-40 shrink-0"
        />
      )}
    </li>
  );
}

function whenWords({ content, row }: ImportEntry): string {
  const { date, time } = content;
  if (date === null) return m.exchange_no_day();
  const when = [dateWords(date, ''), time].filter((part) => part !== null).join(', ');
  if (row.repeats === null) return when;
  return `${when} · ${m.exchange_repeats({ words: describeRule(row.repeats.rule, date) })}`;
}
