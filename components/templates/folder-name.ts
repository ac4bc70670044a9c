/** A folder as it is read: its parts with room between them. */
export function folderName(folder: string): string {
  return folder.split('/').join(' / ');
}
