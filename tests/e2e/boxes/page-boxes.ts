import { boxOf } from '@/lib/editors/box';
import { detectEngine } from '@/lib/editors/detect-engine';
import type { EditorSpot, PageContext } from '@/lib/networks/contract';
import { adapters } from '@/lib/networks/registry';
import { readPersonName } from '@/lib/templates/names/read-person-name';

import { enliven } from './living-engines.mjs';
import type { PageBoxes, SeenBox, TurnedBox } from './seen-box.ts';
import { turnToComment } from './turn-to-comment.ts';

// Runs in a real page's own world. What an adapter finds there stands beside a plain reading of the page that knows no adapter.

const CANDIDATES = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
/** Fields for something else than talking, by the words of their markup; an input is one nearly everywhere. */
const OTHER =
  '[role="search"], [role="searchbox"], [type="search"], [name="q"], form[action*="login"], form[action*="search"], [readonly], [name*="recaptcha"], [name*="embed"]';

let boxes: HTMLElement[] = [];
let living: { box: HTMLElement; read(): string } | null = null;

const calls = {
  read(network: string): PageBoxes {
    const { adapter, page } = open(network);
    boxes = candidatesIn(document);
    const spots = [...adapter.findEditors(document, page)];
    const seen = boxes.map((box) => describe(box, spots.find((spot) => isSame(spot.element, box)) ?? null, network));
    const unseen = spots.filter(({ element }) => !boxes.some((box) => isSame(element, box))).length;
    return { seen, unseen, comments: [...(adapter.comments?.findComments(document, page) ?? [])].length };
  },
  /** Puts the focus into a box, as a click does. */
  focus(index: number): boolean {
    const box = living?.box ?? boxes[index]!;
    box.scrollIntoView({ block: 'center' });
    box.focus();
    return true;
  },
  /** The comment that a box answers: its place among the page's comments, and its author's first name. */
  answered(network: string, index: number): { place: number; nativeId: string | null; firstName: string | null } {
    const { adapter, page } = open(network);
    const spot = [...adapter.findEditors(document, page)].find(({ element }) => isSame(element, boxes[index]!))!;
    const comments = [...adapter.comments!.findComments(document, page)];
    const { nativeId, author } = adapter.comments!.readComment(spot.answers!, page).value;
    return { place: comments.indexOf(spot.answers!), nativeId, firstName: readPersonName(author, null).first };
  },
  /** Does what the network's "Reply" does at the comment with this id. */
  turn(network: string, nativeId: string): TurnedBox | null {
    const { adapter, page } = open(network);
    const reader = adapter.comments!;
    const readings = [...reader.findComments(document, page)].map((comment) => ({
      comment,
      reading: reader.readComment(comment, page).value,
    }));
    const found = readings.find(({ reading }) => reading.nativeId === nativeId);
    if (found === undefined) return null;
    const typed = turnToComment(network, found.comment, found.reading);
    return { typed, firstName: readPersonName(found.reading.author, null).first };
  },
  /** First name of whom the first box that answers a post speaks to, where it is known. */
  postAuthor(network: string): string | null {
    const { adapter, page } = open(network);
    const spot = [...adapter.findEditors(document, page)].find(({ answers }) => answers !== null);
    const author = spot?.answers ? adapter.readPost(spot.answers, page).value.author : { name: null, handle: null };
    return readPersonName(author, null).first;
  },
  /** Puts the box's engine back to work. */
  enliven(index: number): string {
    living = enliven(boxes[index]!, detectEngine(boxes[index]!));
    return living.read();
  },
  text: (): string => living!.read(),
};
export type PageBoxesCalls = typeof calls;

Object.assign(globalThis, { pageBoxes: calls });

function open(network: string) {
  const adapter = adapters.find(({ id }) => id === network)!;
  const url = new URL(location.href);
  const page: PageContext = { url, kind: adapter.pageOf(url), document };
  return { adapter, page };
}

function isSame(one: Element, other: Element): boolean {
  return one === other || one.contains(other) || other.contains(one);
}

/** Editing hosts and fields, also those in open shadow roots; what is editable inside of another is the same box. */
function candidatesIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const isInner = (element.parentElement?.closest(EDITABLE) ?? null) !== null;
    const isBox = element.matches(CANDIDATES) && !isInner && boxOf(element) === element;
    return [...(isBox ? [element] : []), ...(element.shadowRoot === null ? [] : candidatesIn(element.shadowRoot))];
  });
}

function describe(box: HTMLElement, spot: EditorSpot | null, network: string): SeenBox {
  const { adapter, page } = open(network);
  const answers = spot?.answers ?? null;
  const isComment = answers !== null && adapter.comments?.commentOf(answers, page) === answers;
  const subject = isComment ? 'comment' : 'post';
  return {
    kind: kindOf(box),
    label: labelOf(box),
    engine: detectEngine(box),
    isVisible: isDrawn(box),
    isOther: box.closest(OTHER) !== null,
    purpose: spot?.purpose ?? null,
    answers: answers === null ? null : subject,
  };
}

function kindOf(box: HTMLElement): string {
  const isDeep = box.getRootNode() !== document;
  return `${box.localName}${box.isContentEditable ? '[contenteditable]' : ''}${isDeep ? ' in a shadow root' : ''}`;
}

function labelOf(box: HTMLElement): string {
  const names = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'name', 'id'];
  return (names.map((name) => box.getAttribute(name)).find(Boolean) ?? '').slice(0, 60);
}

function isDrawn(box: HTMLElement): boolean {
  const { width, height } = box.getBoundingClientRect();
  return width > 1 && height > 1 && box.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
