import type { Page } from 'puppeteer-core';

import type { OverlayElement, Session } from './session.ts';
import { until } from './until.ts';

/** Name of the button at composers, and of the region it opens (design, section 8). */
const CHECKLIST = 'Post checklist';

export interface ShownRow {
  id: string;
  state: string;
  text: string;
}

/** What the panel shows; null while it is closed. */
export interface ShownChecklist {
  /** How much is left to do. */
  tally: string;
  counters: string[];
  /** What the rules say. */
  rows: ShownRow[];
  /** What the person looks at. */
  asked: ShownRow[];
  /** What came of the last press. */
  says: string;
  elements: OverlayElement[];
}

export async function readChecklist(session: Session, page: Page): Promise<ShownChecklist | null> {
  const elements = await session.readOverlay(page);
  if (!elements.some(({ tag, attributes }) => tag === 'section' && attributes['aria-labelledby'] === 'title'))
    return null;
  const textsOf = (className: string): string[] =>
    elements.filter(({ attributes }) => attributes['class']?.split(' ')[0] === className).map(({ text }) => text);
  const heading = elements.find(({ tag }) => tag === 'h2')?.text ?? '';
  const all = elements.flatMap(({ tag, attributes, text }): ShownRow[] => {
    const { 'data-row': id, 'data-state': state } = attributes;
    return tag === 'li' && id !== undefined && state !== undefined ? [{ id, state, text }] : [];
  });
  return {
    tally: heading.replace(CHECKLIST, ''),
    counters: textsOf('counter'),
    rows: all.filter((row) => !isAsked(row)),
    asked: all.filter(isAsked),
    says: textsOf('says')[0] ?? '',
    elements,
  };
}

/** Waits until the panel shows what is wanted. */
export function expectChecklist(
  session: Session,
  page: Page,
  what: string,
  isWanted: (shown: ShownChecklist) => boolean,
): Promise<ShownChecklist> {
  return until(`the checklist: ${what}`, async () => {
    const shown = await readChecklist(session, page);
    return shown !== null && isWanted(shown) ? shown : null;
  });
}

/** Presses the button at the composer that has the focus. */
export async function openChecklist(session: Session, page: Page): Promise<ShownChecklist> {
  const [button] = await until(`"${CHECKLIST}" at the box`, async () => {
    const buttons = await session.findButtons(page, CHECKLIST);
    return buttons.length > 0 ? buttons : null;
  });
  await button!.press();
  return expectChecklist(session, page, 'opened', ({ counters }) => counters.length > 0);
}

/** Presses a button of a row by the start of its name ("Fix"). */
export async function pressInChecklist(session: Session, page: Page, name: string): Promise<void> {
  const [button] = await until(`"${name}" in the checklist`, async () => {
    const found = await session.findButtons(page, name);
    return found.length > 0 ? found : null;
  });
  await button!.press();
}

function isAsked({ id }: ShownRow): boolean {
  return id.startsWith('ask:');
}
