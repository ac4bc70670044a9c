import { findOwn, isOwn, type Scope } from './find-parts';
import { selectors } from './selectors';

/** The row of buttons under a post: like, comment, share. */
export function findActionRow(scope: Scope): HTMLElement | null {
  const first = scope.root.querySelector<HTMLElement>(selectors.likeButton);
  const isFirst = first === null || isOwn(first, scope);
  const like = (isFirst ? first : findOwn(scope, selectors.likeButton)[0]) ?? findLikeButton(scope);
  if (like === undefined) return null;
  let row = like.closest<HTMLElement>(selectors.button)?.parentElement ?? null;
  while (row !== null && row !== scope.root && !hasOtherButton(row, like)) row = row.parentElement;
  return row === null || row === scope.root || !scope.root.contains(row) ? null : row;
}

/** Older layouts (2020–2024) name no button; right behind "Like" stands "React", a button with a picture only. */
function findLikeButton(scope: Scope): HTMLElement | undefined {
  return [...scope.root.querySelectorAll<HTMLElement>(`${selectors.button}[aria-label]`)].find((button) => {
    const next = button.nextElementSibling;
    const isPair = next?.matches(selectors.button) === true && next.textContent.trim() === '';
    return isPair && button.textContent.trim() !== '' && isOwn(button, scope);
  });
}

/** "React" stands beside "Like" in a box of their own; what holds a third button is the row. */
function hasOtherButton(row: Element, like: Element): boolean {
  const own = like.closest(selectors.button);
  return [...row.querySelectorAll(selectors.button)].some(
    (button) => button !== own && button.textContent.trim() !== '' && button !== own?.nextElementSibling,
  );
}
