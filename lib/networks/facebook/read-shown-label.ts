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
  return text === '' || isScrambled ? null : { text, source: 'text' };

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
