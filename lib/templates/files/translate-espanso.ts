import { nearestDayFormat, writeOffset } from './day-format-name';
import { isEntry, readList, readText, type EntryFields } from './entry-fields';
import { joinPieces, writeCaret, writeField, writePartial, writeVariants, type SourcePiece } from './source-pieces';
import { keepUntranslated, type Translated, type TranslatedPart } from './translated';

const SECONDS_PER_DAY = 86_400;
const IN_REPLACE = /\$\|\$|\{\{\s*([\w.-]+)\s*\}\}/g;
/** Fields stand in double brackets; until espanso 2 they stood in double braces. */
const IN_FORM = /\$\|\$|\[\[\s*([\w.-]+)\s*\]\]|\{\{\s*([\w.-]+)\s*\}\}/g;

/** What a match may refer to, by name. */
export type EspansoVariables = ReadonlyMap<string, EntryFields>;

/** The variables of a list (`vars`, `global_vars`) by their names. */
export function listVariables(list: readonly unknown[]): EspansoVariables {
  return new Map(list.filter(isEntry).map((variable) => [readText(variable, 'name'), variable]));
}

/** A replacement of espanso (espanso.org/docs/matches): dates, choices, random texts, forms and the cursor become ours. */
export function translateReplacement(text: string, variables: EspansoVariables): Translated {
  return translate(text, IN_REPLACE, (name, whole) => translateVariable(name, whole, variables));
}

/** A form of espanso (espanso.org/docs/matches/forms). */
export function translateForm(layout: string, fields: EntryFields, variables: EspansoVariables): Translated {
  return translate(layout, IN_FORM, (name, whole) =>
    variables.has(name) && whole.startsWith('{')
      ? translateVariable(name, whole, variables)
      : translateField(name, fields),
  );
}

function translate(
  text: string,
  pattern: RegExp,
  resolve: (name: string, whole: string) => TranslatedPart,
): Translated {
  const pieces: SourcePiece[] = [];
  const problems: Translated['problems'] = [];
  let position = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, one, two] = match;
    const before = text.slice(position, match.index);
    if (before !== '') pieces.push({ text: before });
    position = match.index + whole.length;
    const name = one ?? two;
    const part = name === undefined ? { piece: { source: writeCaret() } } : resolve(name, whole);
    pieces.push(part.piece);
    if (part.problem !== undefined) problems.push({ code: part.problem, found: whole });
  }
  if (position < text.length) pieces.push({ text: text.slice(position) });
  return { body: joinPieces(pieces), problems };
}

function translateVariable(name: string, whole: string, variables: EspansoVariables): TranslatedPart {
  const [base = '', field] = name.split('.', 2);
  const variable = variables.get(base);
  if (variable === undefined) return keepUntranslated(whole);
  const params = isEntry(variable['params']) ? variable['params'] : {};
  const type = readText(variable, 'type');
  if (type === 'form' && field !== undefined) {
    return translateField(field, isEntry(params['fields']) ? params['fields'] : {});
  }
  if (type === 'date') return translateDate(params, whole);
  if (type === 'echo') return { piece: { text: readText(params, 'echo') } };
  if (type === 'choice') return writeChoice(name, readOptions(params, 'values'), whole);
  if (type === 'match' && readText(params, 'trigger') !== '') {
    return { piece: { source: writePartial(readText(params, 'trigger').replace(/^[^\p{L}\p{N}_-]+/u, '')) } };
  }
  const variants = type === 'random' ? writeVariants(readOptions(params, 'choices')) : null;
  return variants === null ? keepUntranslated(whole) : { piece: { source: variants } };
}

function translateField(name: string, fields: EntryFields): TranslatedPart {
  const field = isEntry(fields[name]) ? fields[name] : {};
  const options = readOptions(field, 'values');
  if (options.length > 1) return { piece: { source: writeField(name, options) } };
  const suggestion = readText(field, 'default');
  const isWord = /^(?:date|text)\b/.test(suggestion);
  return { piece: { source: writeField(name, suggestion === '' || isWord ? [] : [suggestion]) } };
}

function writeChoice(name: string, options: readonly string[], whole: string): TranslatedPart {
  return options.length > 1 ? { piece: { source: writeField(name, options) } } : keepUntranslated(whole);
}

/** A list of texts, of `{label, id}`, or the lines of one text; what is chosen is what is inserted. */
function readOptions(entry: EntryFields, field: string): string[] {
  const list = readList(entry, field);
  if (list.length === 0)
    return readText(entry, field)
      .split('\n')
      .filter((line) => line.trim() !== '');
  const texts = list.map((option) =>
    isEntry(option) ? readText(option, 'id') || readText(option, 'label') : String(option),
  );
  return [...new Set(texts)].filter((text) => text.trim() !== '');
}

/** `%d.%m.%Y`, moved by `offset` seconds; clock times have no equal here. */
function translateDate(params: EntryFields, whole: string): TranslatedPart {
  const format = readText(params, 'format');
  const seconds = Number(readText(params, 'offset') || 0);
  const days = seconds / SECONDS_PER_DAY;
  const isDay = /%[YyCmbBhdeaAuwDxFvj]/.test(format) && !/%[HkIlMSfRTXrpPsZz+c]/.test(format);
  if (!isDay || !Number.isInteger(days) || Math.abs(days) > 9999) return keepUntranslated(whole);
  const { name, isExact } = nearestDayFormat({
    hasWeekday: /%[aA]/.test(format),
    hasMonthName: /%[bBhv]/.test(format),
    hasDay: /%[dejDxFv]/.test(format),
    hasYear: /%[YyGgDxFv]/.test(format),
  });
  const source = `{date${writeOffset(days, 'd')}:${name}}`;
  return isExact ? { piece: { source } } : { piece: { source }, problem: 'approximated' };
}
