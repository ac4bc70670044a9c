import { NETWORK_IDS } from '@/lib/domain/network-id';
import { REPLY_KINDS, TONES } from '@/lib/domain/vocabulary';

import { findNearest } from './find-nearest';
import {
  CONDITION_SUBJECTS,
  type ConditionSubject,
  type ConditionTest,
  type TemplateCondition,
} from './template-condition';
import type { ProblemCode } from './template-problem';

const TOKEN = /!=|[=,]|[^\s=!,]+|!/g;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
/** What each subject can be; languages are any tag of BCP 47. */
const VALUES: Readonly<Record<Exclude<ConditionSubject, 'language'>, readonly string[]>> = {
  network: NETWORK_IDS,
  kind: REPLY_KINDS,
  hours: ['open', 'closed'],
  tone: TONES,
};

export interface ConditionFault {
  code: ProblemCode;
  hint: string | null;
}

/** `network in vk, ok and hours=open or not first_name`; "and" binds closer than "or". */
export function parseCondition(text: string): TemplateCondition | ConditionFault {
  const tokens = text.match(TOKEN) ?? [];
  const groups: ConditionTest[][] = [];
  for (const group of splitAt(tokens, 'or')) {
    const tests: ConditionTest[] = [];
    for (const test of splitAt(group, 'and')) {
      const parsed = parseTest(test);
      if ('code' in parsed) return parsed;
      tests.push(parsed);
    }
    groups.push(tests);
  }
  return groups;
}

export function isConditionFault(parsed: TemplateCondition | ConditionFault): parsed is ConditionFault {
  return 'code' in parsed;
}

function splitAt(tokens: readonly string[], word: string): string[][] {
  const parts: string[][] = [[]];
  for (const token of tokens) {
    if (token === word) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function parseTest(tokens: readonly string[]): ConditionTest | ConditionFault {
  const [first = '', ...rest] = tokens;
  if (first === 'not' && rest.length === 1) return parseKnown(rest[0] ?? '', true);
  if (rest.length === 0) return parseKnown(first, false);
  const subject = CONDITION_SUBJECTS.find((name) => name === first);
  if (subject === undefined) return unknownCondition(first);
  const [operator, values] = rest[0] === 'not' ? [`not ${rest[1] ?? ''}`, rest.slice(2)] : [rest[0], rest.slice(1)];
  if (!['=', '!=', 'in', 'not in'].includes(operator ?? '')) return unknownCondition(first);
  return parseCompare(subject, operator === '!=' || operator === 'not in', values);
}

function parseKnown(variable: string, isNegated: boolean): ConditionTest | ConditionFault {
  const isSubject = CONDITION_SUBJECTS.some((name) => name === variable && name !== 'network');
  if (!NAME.test(variable) || isSubject) return unknownCondition(variable);
  return { kind: 'known', variable, isNegated };
}

function parseCompare(
  subject: ConditionSubject,
  isNegated: boolean,
  tokens: readonly string[],
): ConditionTest | ConditionFault {
  const values = tokens.filter((_, index) => index % 2 === 0).map((value) => value.toLowerCase());
  const isList = tokens.length % 2 === 1 && tokens.every((token, index) => (token === ',') === (index % 2 === 1));
  if (!isList) return unknownCondition(subject);
  const odd = values.find((value) => !isPossible(subject, value));
  if (odd === undefined) return { kind: 'compare', subject, isNegated, values };
  const allowed = subject === 'language' ? ['ro', 'ru', 'en'] : VALUES[subject];
  return { code: 'unknown-value', hint: findNearest(odd, allowed) ?? allowed.join(', ') };
}

function isPossible(subject: ConditionSubject, value: string): boolean {
  return subject === 'language' ? LANGUAGE.test(value) : VALUES[subject].includes(value);
}

function unknownCondition(written: string): ConditionFault {
  return { code: 'unknown-condition', hint: findNearest(written, CONDITION_SUBJECTS) ?? CONDITION_SUBJECTS.join(', ') };
}
