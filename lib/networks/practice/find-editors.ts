import type { EditorSpot, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { selectors } from './selectors';

export function findEditors(root: ParentNode, page: PageContext): EditorSpot[] {
  const boxes = findAll(root, selectors.commentBox).map((element): EditorSpot => {
    const answers = page.document.querySelector<HTMLElement>(selectors.post);
    return { element, purpose: 'comment', answers };
  });
  const answers = findAll(root, selectors.answerBox).map((element): EditorSpot => {
    return { element, purpose: 'comment', answers: element.closest<HTMLElement>(selectors.comment) };
  });
  const composers = findAll(root, selectors.composerBox).map((element): EditorSpot => {
    return { element, purpose: 'composer', answers: null };
  });
  return [...boxes, ...answers, ...composers];
}
