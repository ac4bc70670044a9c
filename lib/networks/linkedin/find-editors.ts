import type { EditorPurpose, EditorSpot, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { findPosts, postOf } from './find-posts';
import { comment, editors } from './selectors';

/** Boxes to write in, also those in the open shadow root that holds the Ember client's dialogs on server-driven pages. */
export function* findEditors(root: ParentNode, page: PageContext): Iterable<EditorSpot> {
  const hosts = findAll(root, editors.shadowHost);
  const roots: ParentNode[] = [root, ...hosts.flatMap((host) => host.shadowRoot ?? [])];
  for (const part of roots)
    for (const element of findAll(part, editors.box)) {
      const purpose = purposeOf(element);
      if (purpose !== null)
        yield { element, purpose, answers: purpose === 'comment' ? findAnswered(element, page) : null };
    }
}

function purposeOf(box: HTMLElement): EditorPurpose | null {
  if (box.closest(editors.message) !== null) return 'message';
  if (box.closest(editors.composer) !== null) return 'composer';
  if (box.closest(editors.comment) !== null) return 'comment';
  // Without a key around it the place decides: in a card or a comment it answers, in a dialog of its own it is unknown.
  const isTalk = box.closest(comment.any) !== null || postOf(box) !== null;
  return isTalk && box.closest(editors.tiptap) !== null ? 'comment' : null;
}

/** The comment around the box, else its post; on a post's own page boxes stand beside the card. */
function findAnswered(box: HTMLElement, page: PageContext): HTMLElement | null {
  return (
    box.closest<HTMLElement>(comment.any) ??
    postOf(box) ??
    (page.kind === 'post' ? (findPosts(page.document)[0] ?? null) : null)
  );
}
