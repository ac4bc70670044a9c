import { isField } from '@/lib/editors/box';
import { readBoxText } from '@/lib/editors/box-text';
import { rememberTarget, selectedOffsets } from '@/lib/editors/editor-target';
import type { EditorSpot } from '@/lib/networks/contract';
import type { FoundTemplate } from '@/lib/messaging/template-messages';
import { fold } from '@/lib/text/fold';
import { isInsertable } from '@/lib/templates/language/is-insertable';

import { fillTemplate } from './fill-template';
import { insertReply } from './insert-reply';
import type { Palette, PaletteOptions } from './palette';
import { threadKeyOf } from './reply-source';

/** The last word before the caret, of the signs that shortcuts are made of. */
const LAST_WORD = /(?:^|[^\p{L}\p{N}_-])([\p{L}\p{N}_-]{1,32})$/u;
const REFRESH_MS = 60_000;

/** As many as the background gives at once. */
const KNOWN = 200;

export interface ShortcutOptions extends PaletteOptions {
  palette: Palette;
}

/**
 * Word + Tab puts the template of that shortcut in the word's place, where exactly one template has it; every other Tab is the page's,
 * as always.
 */
export function watchShortcuts(
  options: ShortcutOptions,
  spotOf: (element: Element) => EditorSpot | null,
  until: AbortSignal,
): void {
  const { core, source } = options;
  const { window } = core.page;
  let known: readonly FoundTemplate[] = [];
  let loadedAt = -Infinity;
  // Whether Tab is ours must be decided at once, so the shortcuts are there before it is pressed.
  const refresh = async (): Promise<void> => {
    if (window.performance.now() - loadedAt < REFRESH_MS) return;
    loadedAt = window.performance.now();
    const reply = await source.find({ query: '', language: null, kind: null, clientId: null, threadKey: null }, KNOWN);
    if (reply.ok) known = reply.templates.filter(({ shortcut }) => shortcut !== null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const [element] = event.composedPath();
    if (!event.isTrusted || event.isComposing || !isElement(element)) return;
    if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) {
      void refresh();
      return;
    }
    const word = known.length === 0 ? null : readLastWord(element);
    const template = word === null ? null : findByShortcut(known, word);
    const spot = template === null ? null : spotOf(element);
    if (word === null || template === null || spot === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void expand(options, spot, { word, template });
  };
  window.addEventListener('keydown', onKeyDown, { capture: true, signal: until });
  void refresh();
}

/** The one template with this shortcut, whatever its case; null when there is none, or more than one. */
export function findByShortcut(templates: readonly FoundTemplate[], word: string): FoundTemplate | null {
  const fitting = templates.filter(({ shortcut }) => shortcut !== null && fold(shortcut) === fold(word));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The word that ends at the caret; null with a selection, or where no word ends. */
export function readLastWord(element: Element): string | null {
  const target = rememberTarget(element);
  if (target === null) return null;
  const { element: box } = target;
  if (isField(box)) {
    const { selectionStart, selectionEnd, value } = box;
    return selectionStart === null || selectionStart !== selectionEnd
      ? null
      : lastWordOf(value.slice(0, selectionStart));
  }
  const text = readBoxText(box);
  const offsets = selectedOffsets(box, text);
  return offsets === null || offsets.start !== offsets.end ? null : lastWordOf(text.text.slice(0, offsets.start));
}

function lastWordOf(text: string): string | null {
  return LAST_WORD.exec(text)?.[1] ?? null;
}

/** At once where nothing is left to ask; else the palette opens on it, and puts it in the word's place, too. */
async function expand(
  { core, source, note, palette }: ShortcutOptions,
  spot: EditorSpot,
  { word, template }: { word: string; template: FoundTemplate },
): Promise<void> {
  const target = rememberTarget(spot.element);
  const facts = await source.complete(source.read(spot));
  const threadKey = threadKeyOf(facts);
  const situation = { facts, threadKey, now: new Date(), seed: core.page.window.crypto.randomUUID() };
  const rendered = fillTemplate(template, { kind: null, tone: null, fills: {}, passedOver: [] }, situation);
  if (target === null || !isInsertable(rendered)) {
    palette.open(spot, word);
    return;
  }
  const about = {
    templateId: template.id,
    network: facts.network,
    threadKey,
    nativeId: facts.answered?.nativeId ?? null,
  };
  await insertReply({ core, note }, { target, rendered, replaced: word, about });
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'localName' in target;
}
