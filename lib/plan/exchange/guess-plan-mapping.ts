import { NETWORK_IDS } from '@/lib/domain/network-id';
import { fold } from '@/lib/text/fold';

import { networkNamed } from '../quick-add/network-words';
import { COLUMN_NAMES, PLAN_TABLE_COLUMNS, type PlanMapping, type PlanTableColumn } from './plan-table';

/** "Text VK", "Текст для Telegram", "Instagram caption": the network a text is for. */
const TEXT_WORDS: ReadonlySet<string> = new Set([
  'text',
  'текст',
  'caption',
  'copy',
  'textul',
  'для',
  'pentru',
  'for',
  'поста',
]);

/** Which column holds what, by the headers in English, Romanian or Russian; each meaning goes to the header that fits it best. */
export function guessPlanMapping(headers: readonly string[]): PlanMapping {
  const names = headers.map(foldHeader);
  const mapping: (PlanTableColumn | null)[] = headers.map((header, place) => networkColumn(header, names[place] ?? ''));
  for (const column of PLAN_TABLE_COLUMNS) {
    const known = column in COLUMN_NAMES ? COLUMN_NAMES[column as keyof typeof COLUMN_NAMES] : [];
    const best = known.find((name) => names.some((given, place) => given === name && mapping[place] === null));
    if (best !== undefined)
      mapping[names.findIndex((given, place) => given === best && mapping[place] === null)] = column;
  }
  return mapping.map((column, place) => (column !== null && mapping.indexOf(column) !== place ? null : column));
}

/** A column named by a network and a word for text; one named by the network alone is its text as well. */
function networkColumn(header: string, name: string): PlanTableColumn | null {
  const words = name.split(' ');
  const rest = words.filter((word) => !TEXT_WORDS.has(word));
  const [word] = rest;
  if (rest.length !== 1 || word === undefined) return null;
  const typed = header.split(/[\s_]+/u).find((part) => foldHeader(part) === word) ?? word;
  const network = NETWORK_IDS.find((id) => id === word) ?? networkNamed({ word, typed });
  if (network === null) return null;
  // "OK" and "x" alone may mean anything.
  return rest.length < words.length || word.length > 2 || network === 'vk' ? `text_${network}` : null;
}

function foldHeader(header: string): string {
  return fold(header)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
