import type { VariableReference } from './template-node';

/**
 * Names every template knows. Values come from the comment being answered, its post and the settings; `date` from the clock.
 * `polite_name` is first name and patronymic, `vocative` the form of direct address (lib/templates/names).
 */
export const BUILT_IN_VARIABLES = [
  'name',
  'first_name',
  'polite_name',
  'vocative',
  'handle',
  'comment',
  'post_link',
  'post_author',
  'client',
  'manager',
  'link',
  'network',
  'date',
] as const;

/** A name of an own variable: `order_phone`. A name with "_" is a variable even where nobody has defined it. */
const REFERENCE = /^([\p{L}_][\p{L}\p{N}_]*)((?:[+-]\d{1,4}[dwm])*)(?::([\p{L}\p{N}_]+))?$/u;
const OFFSET = /([+-]\d{1,4})([dwm])/g;
const MAX_REFERENCE_LENGTH = 80;
const LOOKS_LIKE_VARIABLE = /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/;

/** "date+1d:long" taken apart; null when the text is no name of a variable. Whether the name is known is not asked here. */
export function parseReference(text: string): VariableReference | null {
  const trimmed = text.trim();
  const match = trimmed.length > MAX_REFERENCE_LENGTH ? null : REFERENCE.exec(trimmed);
  if (match === null) return null;
  const [, name = '', offsets = '', argument = null] = match;
  if (offsets !== '' && name !== 'date') return null;
  return {
    name,
    offsets: [...offsets.matchAll(OFFSET)].map(([, count, unit]) => ({
      count: Number(count),
      unit: unit === 'w' || unit === 'm' ? unit : 'd',
    })),
    argument,
  };
}

/** The names known when a template is read or filled in: built-in, own ones of the clients, and those with a value. */
export function knownNames(...own: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set<string>([...BUILT_IN_VARIABLES, ...own.flatMap((names) => [...names])]);
}

/**
 * The rule that tells `{name|friend}` from `{hello|hi}`: alone in its braces a name is always a variable; before "|" it is one
 * when it is known or written like one (`order_phone`, `date+1d`).
 */
export function isVariable(reference: VariableReference, partCount: number, known: ReadonlySet<string>): boolean {
  const { name, offsets } = reference;
  return partCount === 1 || known.has(name) || offsets.length > 0 || LOOKS_LIKE_VARIABLE.test(name);
}
