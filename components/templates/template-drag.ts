/** Own type, so that a template dropped elsewhere is nothing and a file dropped here is no template. */
const TYPE = 'application/x-jackdaw-templates';

/** Lets what is dragged be templates, by their ids. */
export function carryTemplates(transfer: DataTransfer, ids: readonly string[]): void {
  transfer.setData(TYPE, ids.join(' '));
  transfer.effectAllowed = 'move';
}

export function carriesTemplates(transfer: DataTransfer): boolean {
  return transfer.types.includes(TYPE);
}

/** Their ids; none where something else was dropped. */
export function readCarried(transfer: DataTransfer): string[] {
  return transfer
    .getData(TYPE)
    .split(' ')
    .filter((id) => id !== '');
}
