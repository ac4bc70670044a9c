import { readText } from '../shared/read-text';
import type { EmbeddedPin } from './embedded-json';
import { selectors } from './selectors';

/** The title drawn below a tile, else the one the page's data knows. Labels of links and pictures mix it with the interface's words. */
export function readTileText(tile: HTMLElement, embedded: EmbeddedPin | null): { text: string; rule: string | null } {
  const shown = readText(tile.querySelector(selectors.tileTitle));
  if (shown !== '') return { text: shown, rule: 'testid' };
  const known = embedded?.title ?? embedded?.description ?? '';
  return { text: known, rule: known === '' ? null : 'json' };
}
