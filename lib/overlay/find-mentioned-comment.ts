import { isField } from '@/lib/editors/box';
import { readBoxText } from '@/lib/editors/box-text';
import type { EditorSpot, NetworkAdapter, PageContext } from '@/lib/networks/contract';

/** How far into the box names are looked for; no name is longer. */
const BEGINNING = 200;
/** "@anna" everywhere, "u/anna" on Reddit. */
const SIGN = /^(?:@|\/?u\/)(?=\S)/u;
const WORD = /^[\p{L}\p{N}_]/u;

/**
 * The comment that a box below a post answers when its text begins with a mention of that comment's author. One box serves the whole
 * discussion on some sites (Instagram), and their own "Reply" says by a mention alone whom it is for.
 * @param pressed the comment in which the person pressed something last; it decides between comments of one author
 * @returns null when nobody is mentioned, or several comments could be meant
 */
export function findMentionedComment(
  spot: EditorSpot,
  { reader, page, pressed }: { reader: NetworkAdapter; page: PageContext; pressed: Element | null },
): HTMLElement | null {
  const { comments } = reader;
  if (comments === null || spot.purpose !== 'comment') return null;
  const { answers } = spot;
  // The adapter knows the comment by the place of the box.
  if (answers !== null && comments.commentOf(answers, page) === answers) return null;
  const text = textOf(spot.element).trimStart().slice(0, BEGINNING).toLowerCase();
  const hasSign = SIGN.test(text);
  const words = text.replace(SIGN, '');
  const first = /^[^\s,:]+/u.exec(words)?.[0] ?? '';
  if (first === '') return null;
  const meant = [...comments.findComments(page.document, page)].filter((comment) => {
    // Reading a comment costs far more than this look at its words.
    if (!comment.textContent.toLowerCase().includes(first)) return false;
    // Where comments are posts, a box says by its place what it answers, and mentions others besides.
    if (reader.postOf(comment, page) === comment) return false;
    if (answers !== null && comments.postOfComment(comment, page) !== answers) return false;
    const { name, handle } = comments.readComment(comment, page).value.author;
    const names = hasSign ? [name, handle] : [hasSeveralWords(name) ? name : null];
    return names.some((one) => one !== null && beginsWith(words, one.toLowerCase()));
  });
  return meant.length === 1 ? (meant[0] ?? null) : (meant.find((comment) => comment === pressed) ?? null);
}

function textOf(box: HTMLElement): string {
  return isField(box) ? box.value : readBoxText(box).text;
}

/** Without a sign a single word may just begin a sentence: "Love this!" */
function hasSeveralWords(name: string | null): boolean {
  return name !== null && name.trim().includes(' ');
}

function beginsWith(text: string, name: string): boolean {
  return name !== '' && text.startsWith(name) && !WORD.test(text.slice(name.length));
}
