import { useUndoable } from '@/components/app/use-undoable';
import { changeClient } from '@/lib/db/repositories/clients';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';
import type { NeededParameter } from '@/lib/utm/utm-parameters';
import { withWord } from '@/lib/utm/vocabulary-words';

export type AddWord = (parameter: NeededParameter, word: string) => void;

/** Adds a word to those of the client, with Undo; null: there is no client. */
export function useAddWord(client: Client | null): AddWord | null {
  const { act } = useUndoable('utm:word');
  if (client === null) return null;
  const { id, name, utm } = client;
  return (parameter, word) =>
    void act(
      () => changeClient(id, { utm: withWord(utm, parameter, word) }),
      () => m.utm_word_added({ word, name }),
    );
}
