import type { Entries } from './add-entry';
import { applyMapping } from './apply-mapping';
import { decodeAs, decodeText, MAX_FILE_BYTES, type DecodedText } from './decode-text';
import { guessMapping, guessMappingByCells } from './guess-mapping';
import { isJackdaw, isNewerJackdaw, readJackdaw } from './jackdaw-file';
import { isBriskine, readBriskine } from './read-briskine';
import { isEspanso, readEspanso } from './read-espanso';
import { readTable } from './read-table';
import type { FileFailure, ReadTemplates, TemplateFileFormat } from './read-templates';
import { isTextBlaze, readTextBlaze } from './read-text-blaze';

const NOTHING: ReadTemplates = {
  format: null,
  encoding: null,
  templates: [],
  skipped: [],
  failure: null,
  table: null,
  mapping: null,
};

/**
 * Reads a file of templates: Jackdaw's own JSON (or a whole backup), Text Blaze's JSON, espanso's YAML, Briskine's CSV, or any
 * CSV or TSV. Which it is, its content decides; the name helps where that leaves a choice. Writes nothing and never rejects.
 * @param encoding for a person who knows better than the guess ("windows-1250"); any name `TextDecoder` knows
 */
export async function readTemplateFile(
  name: string,
  content: Uint8Array | string,
  encoding: string | null = null,
): Promise<ReadTemplates> {
  const decoded = decode(content, encoding);
  if (!decoded.ok) return failed(decoded.failure);
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (text.trim() === '') return failed('empty');
  const read = await readText(name, text);
  return { ...read, encoding: typeof content === 'string' ? null : decoded.encoding };
}

function decode(content: Uint8Array | string, encoding: string | null): DecodedText {
  if (typeof content === 'string') {
    const isTooLarge = content.length > MAX_FILE_BYTES;
    return isTooLarge ? { ok: false, failure: 'too-large' } : { ok: true, text: content, encoding: 'utf-8' };
  }
  if (encoding === null || content.length === 0 || content.length > MAX_FILE_BYTES) return decodeText(content);
  return decodeAs(content, encoding) ?? { ok: false, failure: 'unknown-encoding' };
}

async function readText(name: string, text: string): Promise<ReadTemplates> {
  if (/\.json$/i.test(name) || /^\s*\{/.test(text)) return readJson(name, text);
  const isYamlName = /\.ya?ml$/i.test(name);
  if (isYamlName || /^(?:#.*|\s*|---)*(?:matches|global_vars):\s*$/m.test(text.slice(0, 5000))) {
    const yaml = await readYaml(text);
    if (isYamlName || yaml.failure === null) return yaml;
  }
  return readAnyTable(text);
}

function readJson(name: string, text: string): ReadTemplates {
  const json = parseJson(text);
  // A table can begin with a brace too: with a template's own.
  if (json === undefined) return /\.[ct]sv$/i.test(name) ? readAnyTable(text) : failed('damaged');
  if (isJackdaw(json)) {
    return isNewerJackdaw(json) ? failed('newer-version') : { ...NOTHING, format: 'jackdaw', ...readJackdaw(json) };
  }
  if (isTextBlaze(json)) return found('text-blaze', readTextBlaze(json));
  return failed('not-recognised');
}

async function readYaml(text: string): Promise<ReadTemplates> {
  const { parse } = await import('yaml');
  try {
    const yaml: unknown = parse(text, { logLevel: 'error' });
    return isEspanso(yaml) ? found('espanso', readEspanso(yaml)) : failed('not-recognised');
  } catch {
    // Not YAML; yaml says so by throwing, and the answer is in the return value.
    return failed('damaged');
  }
}

function readAnyTable(text: string): ReadTemplates {
  const table = readTable(text);
  if (isBriskine(table)) return { ...found('briskine', readBriskine(table)), table };
  const mapping = guessMapping(table.headers);
  const isNamed = mapping.some((column) => column !== null);
  return applyMapping(table, isNamed ? mapping : guessMappingByCells(table.rows));
}

function found(format: TemplateFileFormat, entries: Entries): ReadTemplates {
  return { ...NOTHING, format, ...entries };
}

function failed(failure: FileFailure): ReadTemplates {
  return { ...NOTHING, failure };
}

/** undefined where the text is not JSON (JSON itself has no such value). */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The only way to ask whether a text is JSON; the answer is in the return value.
    return undefined;
  }
}
