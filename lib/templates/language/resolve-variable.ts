import { findNearest } from './find-nearest';
import { DAY_FORMATS, findDay, findDayFormat, formatDay } from './format-day';
import type { RenderContext, ResolvedVariable } from './rendered';
import type { Finding } from './rendering';
import type { VariableReference } from './template-node';

export type Resolution = { value: string; source: ResolvedVariable['source'] } | Finding;

/** Kinds of links: `{link:utm}` has its value under that name. */
const LINK_KINDS = ['utm'];

/** The value of a variable here, or what is wrong: name or format unknown, or (`no-value`) nothing to put there. */
export function resolveVariable(
  { name, argument, offsets }: VariableReference,
  context: RenderContext,
  known: ReadonlySet<string>,
): Resolution {
  if (!known.has(name)) return { code: 'unknown-variable', found: name, hint: findNearest(name, known) };
  if (name === 'date') {
    const format = findDayFormat(argument);
    if (format === null) return unknownFormat(`${name}:${argument ?? ''}`, DAY_FORMATS);
    const day = findDay(context, offsets);
    return day === null
      ? { code: 'no-value', found: name }
      : { value: formatDay(day, format, context), source: 'clock' };
  }
  if (argument !== null && (name !== 'link' || !LINK_KINDS.includes(argument))) {
    return unknownFormat(`${name}:${argument}`, name === 'link' ? LINK_KINDS : []);
  }
  const key = argument === null ? name : `${name}:${argument}`;
  const value = Object.hasOwn(context.values, key) ? (context.values[key] ?? '') : '';
  return value.trim() === '' ? { code: 'no-value', found: key } : { value, source: 'value' };
}

function unknownFormat(found: string, allowed: readonly string[]): Finding {
  return { code: 'unknown-format', found, hint: allowed.length === 0 ? null : allowed.join(', ') };
}
