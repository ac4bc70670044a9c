import { listClients } from '@/lib/db/repositories/clients';

/** Told apart on light and dark surfaces alike. */
export const CLIENT_COLOURS = [
  '#4f7fd6',
  '#c2793a',
  '#3f9c7b',
  '#a763c4',
  '#c9556a',
  '#8a8f3c',
  '#3d93ad',
  '#8c7361',
] as const;

/** The least used colour, for a client created in passing. */
export async function nextClientColour(): Promise<string> {
  const used = (await listClients()).map(({ colour }) => colour);
  const times = (colour: string): number => used.filter((other) => other === colour).length;
  return CLIENT_COLOURS.toSorted((a, b) => times(a) - times(b))[0] ?? CLIENT_COLOURS[0];
}
