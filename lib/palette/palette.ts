import { REPLY_KINDS, TONES } from '@/lib/domain/vocabulary';
import { type EditorTarget, rememberTarget, restoreTarget } from '@/lib/editors/editor-target';
import type { Failure } from '@/lib/errors/error-code';
import { m } from '@/lib/i18n/messages';
import type { FoundTemplates } from '@/lib/messaging/template-messages';
import type { EditorSpot } from '@/lib/networks/contract';
import { describeFailure } from '@/lib/overlay/describe-failure';
import { isInsertable } from '@/lib/templates/language/is-insertable';

import type { BoxNote } from './box-note';
import { copyText } from './copy-text';
import { findEmptyField, readFields } from './fields-view';
import { insertReply } from './insert-reply';
import { drawKinds, drawList, drawPreview, drawSelection, drawWho } from './palette-drawing';
import { type FocusPlace, type PaletteOrder, readKey } from './palette-keys';
import type { PaletteTools } from './palette-kit';
import * as sessions from './palette-session';
import type { PaletteSession } from './palette-session';
import { createPaletteWindow, type PaletteWindow, type WindowListeners } from './palette-window';
import { answeredPlace, type ReplySource, threadKeyOf } from './reply-source';
import { reportOnBox } from './report-on-box';

export interface Palette {
  /**
   * Does nothing while it is open, and says so where the box takes no text. With `word`: what was typed before the caret; it is searched
   * for, and replaced by what is inserted.
   */
  open(spot: EditorSpot, word?: string): void;
  isOpen(): boolean;
  /** The person may open it here soon: asks beforehand for what it will show. */
  prepare(spot: EditorSpot): void;
  /** Words of another language are built with the next opening. */
  forget(): void;
}

/** One time the palette is open. */
interface Opening {
  readonly session: PaletteSession;
  readonly target: EditorTarget;
  readonly replaced: string;
  /** Questions to the background are numbered: an answer that comes late is passed over. */
  asked: number;
  /** The last one that was answered. The list shows its answer. */
  answered: number;
  /** Enter was pressed while the list was on its way. */
  isInsertDue: boolean;
}

export interface PaletteOptions extends PaletteTools {
  source: ReplySource;
  note: BoxNote;
}

/** The palette of one page: search, preview, fill in, insert. */
export function createPalette({ core, source, note }: PaletteOptions): Palette {
  const { page } = core;
  let view: PaletteWindow | null = null;
  let opening: Opening | null = null;

  /** Runs `work` on what is open now; nothing of it happens once the palette is closed. */
  const withOpen = (work: (parts: PaletteWindow['parts'], opened: Opening) => void): void => {
    if (view !== null && opening !== null) work(view.parts, opening);
  };
  const leave = (): EditorTarget | null => {
    const target = opening?.target ?? null;
    opening = null;
    view?.close();
    return target;
  };
  const close = (): void => {
    const target = leave();
    if (target !== null) restoreTarget(target);
  };
  /** Shows the answer to the last question, and does what the person did not wait for. */
  const show = (opened: Opening, reply: FoundTemplates | Failure): void => {
    const { session } = opened;
    opened.answered = opened.asked;
    if (reply.ok) sessions.takeResults(session, reply);
    withOpen((parts) => drawList(parts, session, reply.ok ? 'ready' : { failure: describeFailure(reply.code) }));
    if (opened.isInsertDue && reply.ok) insert();
    opened.isInsertDue = false;
  };
  const find = async (opened: Opening): Promise<void> => {
    const { session } = opened;
    opened.asked += 1;
    // The first answer tells for whom to ask: until then nobody does.
    if (opened.answered === 0) return;
    const { asked } = opened;
    const { facts, threadKey } = session.situation;
    const { language, context } = facts;
    const { query, kind } = session;
    const reply = await source.find({ query, kind, language, clientId: context?.client?.id ?? null, threadKey });
    if (opening === opened && opened.asked === asked) show(opened, reply);
  };
  /** One list, drawn once: it never changes its order under a person who has chosen already. */
  const begin = async (opened: Opening): Promise<void> => {
    const { session } = opened;
    const { facts, found } = await source.offer(session.situation.facts, session.query);
    if (opening !== opened) return;
    sessions.learn(session, facts);
    withOpen(({ who }) => drawWho(who, facts));
    if (opened.asked === 1) show(opened, found);
    else {
      opened.answered = 1;
      await find(opened);
    }
  };
  const insert = (): void =>
    withOpen((parts, opened) => {
      const { session, replaced } = opened;
      if (opened.answered !== opened.asked) {
        // What stands in the list is not what was typed.
        opened.isInsertDue = true;
        return;
      }
      const template = sessions.selectedTemplate(session);
      if (template === null) return;
      const rendered = sessions.renderOf(session, template);
      if (!isInsertable(rendered)) {
        findEmptyField(parts.fields)?.focus();
        parts.live.textContent = m.palette_blocked();
        return;
      }
      const target = leave();
      if (target === null) return;
      const { facts, threadKey } = session.situation;
      const about = { templateId: template.id, threadKey, ...answeredPlace(facts) };
      void insertReply({ core, note }, { target, rendered, replaced, about }).then(() => source.forget());
    });
  const copy = async (): Promise<void> => {
    const template = opening === null ? null : sessions.selectedTemplate(opening.session);
    if (opening === null || template === null) return;
    const isCopied = await copyText(page.document, sessions.renderOf(opening.session, template).text);
    withOpen(({ says, live }) => {
      says.hidden = false;
      says.textContent = isCopied ? m.palette_copied() : m.palette_copy_failed();
      live.textContent = says.textContent;
    });
  };
  const test = (): void => {
    const target = leave();
    if (target !== null) void reportOnBox(target, note);
  };
  const turn = (): void =>
    withOpen((parts, { session }) => {
      const template = sessions.selectedTemplate(session);
      if (template === null) return;
      sessions.turnVariant(session, template);
      drawPreview(parts, session);
    });
  const actions: Readonly<Record<string, () => void>> = {
    close,
    insert,
    test,
    variant: turn,
    copy: () => void copy(),
    manage() {
      close();
      void core.send('overlay:open-templates', {});
    },
  };
  const obey = (order: PaletteOrder, event: KeyboardEvent): void =>
    withOpen((parts, { session }) => {
      event.preventDefault();
      if (order.order === 'move') {
        sessions.moveSelection(session, order.step);
        drawSelection(parts, session);
      } else if (order.order === 'to-fields') {
        findFirstStop(parts)?.focus();
      } else {
        // Closed by a key that is still held: the page must not take it for its own.
        if (order.order !== 'variant') view?.swallowKey(event.code);
        actions[order.order]?.();
      }
    });
  const listeners: WindowListeners = {
    onDismiss: close,
    onKey(event, focused) {
      const order = readKey(event, placeOf(focused));
      if (order !== null) obey(order, event);
      else
        withOpen(({ search, dialog }) => {
          // Typing goes on in the search after a press on something that takes no letters.
          if (event.key.length === 1 && (focused === dialog || focused === null)) search.focus();
        });
    },
    onInput: () =>
      withOpen((parts, opened) => {
        const { session } = opened;
        if (session.query !== parts.search.value) {
          session.query = parts.search.value;
          opened.isInsertDue = false;
          void find(opened);
        } else takeFields(parts, session);
      }),
    onChange: () =>
      withOpen((parts, { session }) => {
        const tone = TONES.find((one) => one === parts.tone.value) ?? null;
        if (tone === session.tone) takeFields(parts, session);
        else {
          sessions.chooseTone(session, tone);
          drawPreview(parts, session);
        }
      }),
    onPress: (target, isTwice) =>
      withOpen((parts, opened) => {
        const button = target.closest('button');
        const kind = button?.getAttribute('data-kind');
        const index = target.closest('[data-index]')?.getAttribute('data-index');
        if (typeof kind === 'string') {
          opened.session.kind = REPLY_KINDS.find((one) => one === kind) ?? null;
          drawKinds(parts, opened.session);
          parts.search.focus();
          void find(opened);
        } else if (typeof index === 'string') {
          opened.session.selected = Number(index);
          drawSelection(parts, opened.session);
          parts.search.focus();
          if (isTwice) insert();
        } else actions[button?.getAttribute('data-action') ?? '']?.();
      }),
  };
  const forget = (): void => {
    if (view?.isOpen() === true) close();
    view?.remove();
    view = null;
  };
  core.signal.addEventListener('abort', forget, { once: true });
  return {
    isOpen: () => opening !== null,
    prepare(spot) {
      if (opening !== null || core.signal.aborted) return;
      source.prepare(source.read(spot));
      // Stands outside of the page until it is opened.
      view ??= createPaletteWindow(page, core.hosts, listeners);
    },
    forget,
    open(spot, word = '') {
      if (opening !== null || core.signal.aborted) return;
      // Before anything is drawn: asked later, everything would be laid out for it.
      const box = spot.element.getBoundingClientRect();
      const target = rememberTarget(spot.element);
      if (target === null) {
        note.show(spot.element, { lines: [m.palette_note_refused()], tone: 'warn' });
        return;
      }
      const facts = source.read(spot);
      const situation = {
        facts,
        threadKey: threadKeyOf(facts),
        now: new Date(),
        seed: page.window.crypto.randomUUID(),
      };
      view ??= createPaletteWindow(page, core.hosts, listeners);
      const session = sessions.createSession(situation);
      session.query = word.replace(/^\//u, '');
      opening = { session, target, replaced: word, asked: 1, answered: 0, isInsertDue: false };
      const { parts } = view;
      parts.search.value = session.query;
      parts.tone.value = '';
      drawKinds(parts, session);
      drawWho(parts.who, facts);
      drawList(parts, session, 'loading');
      view.openAt(box);
      void begin(opening);
    },
  };
}

/** What stands in the fields now goes into the text. */
function takeFields(parts: PaletteWindow['parts'], session: PaletteSession): void {
  const template = sessions.selectedTemplate(session);
  if (template === null) return;
  sessions.fillIn(session, template, readFields(parts.fields));
  drawPreview(parts, session);
}

/** Where Tab leads from the search: to what is to be filled in, else to the first button below. */
function findFirstStop({ fields, insert }: PaletteWindow['parts']): HTMLElement | null {
  return findEmptyField(fields) ?? fields.querySelector<HTMLElement>('[data-fill]') ?? insert;
}

function placeOf(focused: Element | null): FocusPlace {
  if (focused === null) return 'elsewhere';
  if (focused.getAttribute('role') === 'combobox') return 'search';
  if (focused.localName === 'input') return 'field';
  if (focused.localName === 'select') return 'choice';
  return focused.localName === 'button' ? 'button' : 'elsewhere';
}
