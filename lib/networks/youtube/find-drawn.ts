import { BESIDE_VIDEO } from './page-parts';

/** The first match that is neither hidden nor beside the video (comments, suggestions, panels), by the first selector that has one. */
export function findDrawn(root: ParentNode, ...selectors: string[]): HTMLElement | null {
  for (const selector of selectors)
    for (const element of root.querySelectorAll<HTMLElement>(selector))
      if (element.closest(`[hidden], ${BESIDE_VIDEO}`) === null) return element;
  return null;
}

/** Like `findDrawn`, for parts that do stand beside the video: the header of its comments. */
export function findUnhidden(root: ParentNode, ...selectors: string[]): HTMLElement | null {
  for (const selector of selectors)
    for (const element of root.querySelectorAll<HTMLElement>(selector))
      if (element.closest('[hidden]') === null) return element;
  return null;
}
