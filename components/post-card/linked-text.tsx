import { ExternalLink } from '@/components/ui/external-link';

/** Only what names its scheme: anything else a stranger wrote stays words. */
const ADDRESS = /https?:\/\/[^\s<>"'«»“”]+/giu;
/** Punctuation of the sentence around it. A closing bracket belongs to the address only where one was opened in it. */
const TAIL = /[.,;:!?…]+$/u;

function withoutTail(address: string): string {
  const trimmed = address.replace(TAIL, '');
  const isUnbalanced = trimmed.endsWith(')') && !trimmed.includes('(');
  return isUnbalanced ? withoutTail(trimmed.slice(0, -1)) : trimmed;
}

interface Piece {
  text: string;
  href: string | null;
  /** Where it begins, which no other piece does. */
  start: number;
}

function cutIntoPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutTail(found);
    if (URL.parse(address) === null) continue;
    pieces.push({ text: text.slice(end, index), href: null, start: end });
    pieces.push({ text: address, href: address, start: index });
    end = index + address.length;
  }
  return [...pieces, { text: text.slice(end), href: null, start: end }].filter((piece) => piece.text !== '');
}

/** Words as they were written; http(s) addresses among them can be opened, and read in full before that. */
export function LinkedText({ text }: { text: string }) {
  return cutIntoPieces(text).map(({ text: words, href, start }) =>
    href === null ? (
      words
    ) : (
      <ExternalLink key={start} href={href}>
        {words}
      </ExternalLink>
    ),
  );
}
