import { m } from '@/lib/i18n/messages';
import { build } from '@/lib/overlay/element-builder';

import type { Counter, Review } from './review-text';

/** How much room is used, and what of the text people see before they ask for more. */
export function drawCounters(element: HTMLElement, counters: readonly Counter[]): void {
  const { ownerDocument: document } = element;
  element.replaceChildren(
    ...counters.map(({ level, said, source, used, max }) => {
      const counter = build(document, 'div', {
        class: `counter ${level}`,
        ...(source === null ? {} : { title: source }),
      });
      counter.append(build(document, 'b', { text: said }));
      if (max !== null) {
        const attributes = { min: '0', max: String(max), value: String(Math.min(used, max)), 'aria-label': said };
        counter.append(build(document, 'meter', attributes));
      }
      if (source !== null) counter.append(build(document, 'small', { text: source }));
      return counter;
    }),
  );
}

export function drawSeen(element: HTMLElement, fold: Review['fold']): void {
  const { ownerDocument: document } = element;
  element.hidden = fold === null;
  if (fold === null) return;
  // Stays as the person left it.
  const isOpen = element.querySelector('details')?.open === true;
  const details = build(document, 'details', {});
  details.open = isOpen;
  const preview = build(document, 'div', { class: 'cut' });
  preview.append(fold.seen);
  preview.append(build(document, 'b', { text: ` … ${m.composer_more()} ` }), cutOf(document, fold.cut));
  details.append(build(document, 'summary', { text: fold.said }), preview);
  element.replaceChildren(details);
}

function cutOf(document: Document, text: string): HTMLElement {
  return build(document, 's', { text });
}
