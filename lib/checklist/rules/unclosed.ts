import type { CheckContext, Finding } from '../check';

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '„': '”“', '“': '”' };
/** Faces, and brackets in a row that stand for a sigh by themselves. Closing ones need no care: one too many is left alone. */
const FACES = /[:;=]['^-]?[([]+|\({2,}(?=\s|$)/gu;
const STRAIGHT = '"';

/**
 * Quotation marks and brackets that nobody closes. A closing one too many is left alone: "1)", inches and smiles are written with
 * them. „…“ is Russian handwriting and German, „…” Romanian, “…” English.
 */
export function findUnclosed({ text }: CheckContext): Finding[] {
  const open: { sign: string; at: number }[] = [];
  const plain = text.replace(FACES, (face) => ' '.repeat(face.length));
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain.charAt(at);
    const last = open.findLastIndex((one) => CLOSERS[one.sign]?.includes(sign) === true || isPair(one.sign, sign));
    if (last !== -1) open.splice(last);
    else if (sign in CLOSERS || isStraightOpener(plain, at)) open.push({ sign, at });
  }
  return open.map(({ at }) => ({
    rule: 'unclosed',
    severity: 'warn',
    where: { from: at, to: Math.min(text.length, at + 1) },
    fix: null,
  }));
}

function isPair(one: string, other: string): boolean {
  return one === STRAIGHT && other === STRAIGHT;
}

/** Behind a digit it stands for inches or seconds; nothing is quoted behind a letter. */
function isStraightOpener(text: string, at: number): boolean {
  return text[at] === STRAIGHT && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
}
