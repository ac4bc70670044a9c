/** A folder of templates is a path, its parts joined by "/"; "" is no folder. */

/** Whether a folder is another one or lies below it. */
export function isInFolder(folder: string, parent: string): boolean {
  return folder === parent || folder.startsWith(`${parent}/`);
}

/** Where a folder is after `from` has gone to `to`; it stays where it is unless it lies in `from`. */
export function movedFolder(folder: string, move: { from: string; to: string } | undefined): string {
  if (move === undefined || move.from === '' || !isInFolder(folder, move.from)) return folder;
  const below = folder.slice(move.from.length);
  return move.to === '' ? below.replace(/^\//, '') : `${move.to}${below}`;
}

/** Every folder on the way to this one, the outermost first: "A/B" → "A", "A/B". */
export function listFolderPaths(folder: string): string[] {
  if (folder === '') return [];
  const parts = folder.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
