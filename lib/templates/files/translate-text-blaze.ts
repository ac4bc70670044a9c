import { nearestDayFormat, writeOffset } from './day-format-name';
import { joinPieces, writeCaret, writeDateField, writeField, writePartial, type SourcePiece } from './source-pieces';
import { keepUntranslated, type Translated, type TranslatedPart } from './translated';

const COMMAND = /^([a-z]+)(?::([\s\S]*))?$/i;
const NAMED_SETTING = /^\s*([a-z]+)\s*=([\s\S]*)$/i;
const SHIFT = /([+-]\d{1,4})\s*([DWMY])/g;
const LITERAL = /\[[^\]]*\]/g;

interface Command {
  whole: string;
  name: string;
  positional: string[];
  named: ReadonlyMap<string, string>;
}

/**
 * A snippet of Text Blaze (commands: blaze.today/commands and /guides/forms): fields, menus, dates, the cursor and imported
 * snippets become ours; all other commands (`{site}`, `{if}`, formulas) stay as they are.
 */
export function translateTextBlaze(text: string): Translated {
  const pieces: SourcePiece[] = [];
  const translated: Translated = { body: '', problems: [] };
  let unnamed = 0;
  for (const part of splitCommands(text)) {
    if ('text' in part) pieces.push(part);
    else {
      const command = parseCommand(part.source);
      if (isUnnamedField(command)) unnamed += 1;
      const { piece, problem } = translateCommand(command, `Field ${unnamed}`);
      pieces.push(piece);
      if (problem !== undefined) translated.problems.push({ code: problem, found: part.source });
    }
  }
  return { ...translated, body: joinPieces(pieces) };
}

/** Text and commands in turn; a brace that is never closed is text. */
function splitCommands(text: string): SourcePiece[] {
  const parts: SourcePiece[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '{') {
      if (depth === 0 && index > start) parts.push({ text: text.slice(start, index) });
      if (depth === 0) start = index;
      depth += 1;
    } else if (sign === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        parts.push({ source: text.slice(start, index + 1) });
        start = index + 1;
      }
    }
  }
  return start < text.length ? [...parts, { text: text.slice(start) }] : parts;
}

function parseCommand(whole: string): Command {
  const [, name = '', settings = ''] = COMMAND.exec(whole.slice(1, -1).trim()) ?? [];
  const named = new Map<string, string>();
  const positional: string[] = [];
  for (const setting of settings.split(';')) {
    const [, key = '', value = ''] = NAMED_SETTING.exec(setting) ?? [];
    if (key !== '') named.set(key.toLowerCase(), value.trim());
    else if (setting.trim() !== '') positional.push(setting.trim());
  }
  return { whole, name: name.toLowerCase(), positional, named };
}

function isUnnamedField({ name, named }: Command): boolean {
  return name.startsWith('form') && !named.has('name');
}

function translateCommand(command: Command, spareLabel: string): TranslatedPart {
  const { name, named, positional, whole } = command;
  const label = named.get('name') || spareLabel;
  // A command within a command is worked out first; that has no equal here.
  if (whole.slice(1).includes('{')) return keepUntranslated(whole);
  if (name === 'cursor') return { piece: { source: writeCaret() } };
  if (name === 'formtext' || name === 'formparagraph') return translateText(command, label);
  if (name === 'formmenu') return translateMenu(command, label);
  if (name === 'formdate')
    return { piece: { source: writeDateField(label) }, ...approximatedIf(positional.length > 0) };
  if (name === 'time') return translateTime(command);
  const [shortcut] = positional;
  if (name === 'import' && shortcut !== undefined && named.size === 0) {
    return { piece: { source: writePartial(shortcut.replace(/^[^\p{L}\p{N}_-]+/u, '')) } };
  }
  return keepUntranslated(whole);
}

function translateText({ named, positional }: Command, label: string): TranslatedPart {
  const suggestion = named.get('default') ?? '';
  const extras = [...named.keys()].some((key) => !['name', 'default', 'cols', 'rows'].includes(key));
  // "date" alone would ask for a date, and "text" is our word for no suggestion.
  const isWord = /^(?:date|text)\b/.test(suggestion);
  const options = suggestion === '' || isWord ? [] : [suggestion];
  return {
    piece: { source: writeField(label, options) },
    ...approximatedIf(extras || isWord || positional.length > 0),
  };
}

function translateMenu({ whole, named, positional }: Command, label: string): TranslatedPart {
  const options = [...new Set([...positional, named.get('default') ?? ''])].filter((option) => option !== '');
  if (options.length === 0) return keepUntranslated(whole);
  const extras = [...named.keys()].some((key) => key !== 'name' && key !== 'default');
  return { piece: { source: writeField(label, options) }, ...approximatedIf(extras || options.length === 1) };
}

/** `{time: MMMM D; shift=+1D}`; clock times have no equal here. */
function translateTime({ whole, named, positional }: Command): TranslatedPart {
  const format = (positional[0] ?? '').replaceAll(LITERAL, '');
  const shift = named.get('shift') ?? '';
  const isDay =
    /[DMYd]/.test(format) && !/[HhmsSkALTX]/.test(format) && ![...named.keys()].some((key) => key !== 'shift');
  if (!isDay || shift.replaceAll(SHIFT, '').trim() !== '') return keepUntranslated(whole);
  const offset = [...shift.matchAll(SHIFT)].map(([, count, unit]) => writeShift(Number(count), unit)).join('');
  const { name, isExact } = nearestDayFormat({
    hasWeekday: /d/.test(format),
    hasMonthName: /MMM/.test(format),
    hasDay: /D/.test(format),
    hasYear: /Y/.test(format),
  });
  return { piece: { source: `{date${offset}:${name}}` }, ...approximatedIf(!isExact) };
}

function writeShift(count: number, unit: string | undefined): string {
  if (unit === 'Y') return writeOffset(count * 12, 'm');
  if (unit === 'M') return writeOffset(count, 'm');
  return writeOffset(count, unit === 'W' ? 'w' : 'd');
}

function approximatedIf(isOther: boolean): Pick<TranslatedPart, 'problem'> {
  return isOther ? { problem: 'approximated' } : {};
}
