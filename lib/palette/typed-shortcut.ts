import { isField } from '@/lib/editors/box';
import { readBoxText } from '@/lib/editors/box-text';
import { rememberTarget, selectedOffsets } from '@/lib/editors/editor-target';
import type { EditorSpot } from '@/lib/networks/contract';
import type { FoundTemplate } from '@/lib/messaging/template-messages';
import { isInsertable } from '@/lib/templates/language/is-insertable';

import { fillTemplate, type FillSituation } from './fill-template';
import { findCalledTemplate } from './find-called-template';
import { insertReply } from './insert-reply';
import { createShortcutWords } from './known-shortcuts';
import type { Palette, PaletteOptions } from './palette';
import { answeredPlace, threadKeyOf } from './reply-source';

/** The last word before the caret, of the signs that shortcuts are made of; "/" before it is how lists write shortcuts. */
const LAST_WORD = /(?:(?<=^|\s)\/)?(?<![\p{L}\p{N}_-])([\p{L}\p{N}_-]{1,32})$/u;
/** The key belongs to a word being composed (Chinese, Japanese). */
const COMPOSING = 229;

export interface ShortcutOptions extends PaletteOptions {
  palette: Palette;
}

/**
 * Word + Tab puts the template of that shortcut in the word's place; where several have it, or something is left to fill in, the
 * palette opens with the word searched. Every other Tab is the page's, as always.
 */
export function watchShortcuts(
  options: ShortcutOptions,
  spotOf: (element: Element) => EditorSpot | null,
  until: AbortSignal,
): void {
  const { core, reader } = options;
  const { window } = core.page;
  const words = createShortcutWords(() => core.send('templates:shortcuts', { network: reader.id }), window, until);
  let isExpanding = false;
  const start = async (spot: EditorSpot, word: TypedWord): Promise<void> => {
    isExpanding = true;
    try {
      await expand(options, spot, word);
    } catch (error) {
      core.onFault(error, `${reader.id}.expandShortcut`);
    }
    isExpanding = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const [element] = event.composedPath();
    if (!event.isTrusted || event.isComposing || event.keyCode === COMPOSING || !isElement(element)) return;
    if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) {
      words.refresh();
      return;
    }
    const word = readLastWord(element);
    const spot = word === null || !words.has(word.shortcut) ? null : spotOf(element);
    if (word === null || spot === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Tab held down repeats before the word is gone.
    if (!isExpanding) void start(spot, word);
  };
  window.addEventListener('keydown', onKeyDown, { capture: true, signal: until });
}

/** What stands before the caret, and the shortcut in it. */
export interface TypedWord {
  shortcut: string;
  /** With the "/" that goes away together with it. */
  typed: string;
}

/** The word that ends at the caret; null with a selection, where no word ends, and where a secret is typed. */
export function readLastWord(element: Element): TypedWord | null {
  const target = rememberTarget(element);
  if (target === null) return null;
  const { element: box } = target;
  if (isField(box)) {
    const { type, selectionStart, selectionEnd, value } = box;
    if (type === 'password' || selectionStart === null || selectionStart !== selectionEnd) return null;
    return lastWordOf(value.slice(0, selectionStart));
  }
  const text = readBoxText(box);
  const offsets = selectedOffsets(box, text);
  return offsets === null || offsets.start !== offsets.end ? null : lastWordOf(text.text.slice(0, offsets.start));
}

function lastWordOf(text: string): TypedWord | null {
  const [typed, shortcut] = LAST_WORD.exec(text) ?? [];
  return typed === undefined || shortcut === undefined ? null : { shortcut, typed };
}

async function expand(
  { core, source, note, palette }: ShortcutOptions,
  spot: EditorSpot,
  { shortcut, typed }: TypedWord,
): Promise<void> {
  const target = rememberTarget(spot.element);
  const { facts, found } = await source.offer(source.read(spot), shortcut);
  const { network, language } = facts;
  const threadKey = threadKeyOf(facts);
  const clientId = facts.context?.client?.id ?? null;
  const template = found.ok ? findCalledTemplate(found.templates, shortcut, { network, language, clientId }) : null;
  const situation = { facts, threadKey, now: new Date(), seed: core.page.window.crypto.randomUUID() };
  const rendered = template === null ? null : fillWithoutAsking(template, situation);
  if (target === null || template === null || rendered === null) {
    palette.open(spot, typed);
    return;
  }
  const about = { templateId: template.id, threadKey, ...answeredPlace(facts) };
  await insertReply({ core, note }, { target, rendered, replaced: typed, about });
  source.forget();
}

/** null where the person has to be asked for something. */
function fillWithoutAsking(template: FoundTemplate, situation: FillSituation): ReturnType<typeof fillTemplate> | null {
  const rendered = fillTemplate(template, { kind: null, tone: null, fills: {}, passedOver: [] }, situation);
  return isInsertable(rendered) ? rendered : null;
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'localName' in target;
}
