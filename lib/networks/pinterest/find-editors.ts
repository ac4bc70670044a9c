import type { EditorSpot, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { commentOf, postOfComment } from './find-comments';
import { commentSelectors } from './selectors';

/** Comment boxes (Draft.js), and the description of a new pin, which uses the same element. */
export function* findEditors(root: ParentNode, page: PageContext): Iterable<EditorSpot> {
  const seen = new Set<HTMLElement>();
  const marked = findAll(root, commentSelectors.box).flatMap((box) => findAll(box, commentSelectors.editable));
  for (const element of [...marked, ...findAll(root, commentSelectors.draft)]) {
    if (seen.has(element)) continue;
    seen.add(element);
    if (page.kind === 'composer') yield { element, purpose: 'composer', answers: null };
    else if (page.kind === 'messages') yield { element, purpose: 'message', answers: null };
    else yield { element, purpose: 'comment', answers: commentOf(element) ?? postOfComment(page) };
  }
}
