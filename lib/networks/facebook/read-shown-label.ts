import { selectors } from './selectors';

/**
 * What a person reads in an element that Facebook may have scrambled: single letters, some of them decoys. A label that spells
 * it out stands elsewhere on the page for screen readers (2022–2025); before, decoys were hidden one by one.
 * @returns null when nobody can tell without the page's styles
 */
export function readShownLabel(element: Element): { text: string; source: 'label' | 'text' } | null {
  const label = element.getAttribute('aria-label')?.trim() || readLabelledBy(element);
  if (label) return { text: label, source: 'label' };
  const letters: string[] = [];
  let isScrambled = false;
  collect(element, letters);
  const text = letters.join('').replace(/\s+/g, ' ').trim();
  if (text !== '' && !isScrambled) return { text, source: 'text' };
  const spelled = readNeighbourLabel(element);
  return spelled === null ? null : { text: spelled, source: 'label' };

  function collect(parent: Element, into: string[]): void {
    const children = [...parent.children];
    const hidden = children.filter((child) => /display:\s*none/i.test(child.getAttribute('style') ?? ''));
    if (children.length >= FEWEST_LETTERS && hidden.length === 0 && children.every(isLetter)) isScrambled = true;
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) into.push(child.nodeValue ?? '');
      else if (child.nodeType === 1 && !hidden.includes(child as Element)) collect(child as Element, into);
    }
  }
}

const FEWEST_LETTERS = 6;

function isLetter(element: Element): boolean {
  return element.textContent.trim().length <= 1;
}

function readLabelledBy(element: Element): string {
  const pointer = element.matches(selectors.labelled) ? element : element.querySelector(selectors.labelled);
  const ids = pointer?.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
  return ids
    .map((id) => element.ownerDocument.getElementById(id)?.textContent.trim() ?? '')
    .filter((text) => text !== '')
    .join(' ');
}

/** Ids the page hands out while it draws, one after the other: "_r_2b_" (late 2025), ":r2b:" before; base 32. */
const DRAWN_ID = /^(?:_r_|:r)([0-9a-v]{1,8})[_:]$/;
/** So many ids at most lie between the picture of an author and the label of the time beside it: 3 or 4 were seen. */
const NEIGHBOURHOOD = 8;

/**
 * Late in 2025 scrambled texts lost their pointer to the label, but not the label: it was drawn right after what stands before
 * the text, which has an id of the same count.
 */
function readNeighbourLabel(element: Element): string | null {
  const before = findDrawnBefore(element);
  if (before === null) return null;
  let nearest: { distance: number; text: string } | null = null;
  for (const label of element.ownerDocument.querySelectorAll(selectors.hiddenLabel)) {
    const distance = (countDrawn(label) ?? -1) - before;
    const text = label.textContent.trim();
    if (distance <= 0 || distance > NEIGHBOURHOOD || text === '') continue;
    if (nearest === null || distance < nearest.distance) nearest = { distance, text };
  }
  return nearest?.text ?? null;
}

/** Number of the last drawn picture before the element, within its item. */
function findDrawnBefore(element: Element): number | null {
  const item = element.closest(`${selectors.numbered}, ${selectors.article}, ${selectors.virtualized}`);
  const masks = [...(item?.querySelectorAll('svg mask[id]') ?? [])].filter(
    (mask) => (mask.compareDocumentPosition(element) & 4) !== 0,
  );
  const last = masks.at(-1);
  return last === undefined ? null : countDrawn(last);
}

function countDrawn(element: Element): number | null {
  const digits = DRAWN_ID.exec(element.id)?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 32);
}
