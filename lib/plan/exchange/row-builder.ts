import { planItemSchema } from '@/lib/domain/plan-item';

import type { FileRow, RowFields, RowNote, RowNoteCode } from './file-row';

/** Where a file is read: on whose clock, and what day it is there. */
export interface RowPlace {
  /** IANA: the clock of what names none. */
  timeZone: string;
  /** "2026-03-04". */
  today: string;
}

export interface RowBuilder {
  readonly place: RowPlace;
  /** Takes a value as far as it keeps the rules of its field; a longer text is cut, the rest goes to the notes. */
  set: <Key extends keyof RowFields>(key: Key, value: RowFields[Key]) => boolean;
  get: <Key extends keyof RowFields>(key: Key) => RowFields[Key];
  /** Says what could not be taken, and keeps its words. */
  note: (code: RowNoteCode, found: string) => void;
  finish: () => Pick<FileRow, 'fields' | 'notes'>;
}

const LONGEST_NOTES = 70_000;

/** Gathers what a file says of one item; nothing it takes breaks the rules of the plan. */
export function createRowBuilder(place: RowPlace): RowBuilder {
  const fields: RowFields = {};
  const notes: RowNote[] = [];
  return {
    place,
    set(key, value) {
      const parsed = planItemSchema.shape[key].safeParse(value);
      if (!parsed.success) return false;
      Object.assign(fields, { [key]: parsed.data });
      return true;
    },
    get: (key) => fields[key],
    note: (code, found) => notes.push({ code, found: found.slice(0, 2000).toWellFormed() }),
    finish: () => {
      const kept = notes.map(({ code, found }) => `${code}: ${found}`);
      const all = [fields.notes ?? '', ...kept].filter((line) => line !== '').join('\n');
      return {
        fields: kept.length === 0 ? fields : { ...fields, notes: all.slice(0, LONGEST_NOTES).toWellFormed() },
        notes,
      };
    },
  };
}
