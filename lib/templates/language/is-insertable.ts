import type { Rendered } from './rendered';

/** May this text go into a box? Not while a problem blocks it. */
export function isInsertable({ problems }: Pick<Rendered, 'problems'>): boolean {
  return !problems.some(({ isBlocking }) => isBlocking);
}
