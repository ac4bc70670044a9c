import type { Page } from 'puppeteer-core';

import type { OverlayElement, Session } from './session.ts';
import { pause, until } from './until.ts';

/** Name of the button at comment boxes, and of the dialog it opens (design, section 8). */
const INSERT = 'Insert reply';
const DIALOG = 'Reply templates';

/** What the palette shows; null while it is closed. */
export interface ShownPalette {
  options: string[];
  /** Text of the selected option. */
  selected: string | null;
  preview: string;
  problems: string[];
  who: string;
  elements: OverlayElement[];
}

export async function readPalette(session: Session, page: Page): Promise<ShownPalette | null> {
  const elements = await session.readOverlay(page);
  const dialog = elements.find(({ tag, attributes }) => tag === 'dialog' && attributes['aria-label'] === DIALOG);
  if (dialog?.attributes['open'] === undefined) return null;
  const options = elements.filter(({ attributes }) => attributes['role'] === 'option');
  const textOf = (className: string): string =>
    elements.find(({ attributes }) => attributes['class'] === className)?.text ?? '';
  return {
    options: options.map(({ text }) => text),
    selected: options.find(({ attributes }) => attributes['aria-selected'] === 'true')?.text ?? null,
    preview: textOf('text'),
    problems: elements.filter(({ tag }) => tag === 'li').map(({ text }) => text),
    who: textOf('who'),
    elements,
  };
}

/** Presses the button at the box that has the focus; `name` in the language of the interface. */
export async function pressInsert(session: Session, page: Page, name = INSERT): Promise<void> {
  const [button] = await until(`"${name}" at the box`, async () => {
    const buttons = await session.findButtons(page, name);
    return buttons.length > 0 ? buttons : null;
  });
  // Pictures that load late push the box down; the button follows it with the next frame.
  await page.evaluate(async () => {
    document.activeElement?.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });
  await button!.press();
}

/** Whether the button comes to the box that has the focus. */
export async function findInsertButton(session: Session, page: Page, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    if ((await session.findButtons(page, INSERT)).length > 0) return true;
    await pause(100);
  }
  return false;
}

/** Presses it and waits for the options. */
export async function openPalette(session: Session, page: Page): Promise<ShownPalette> {
  await pressInsert(session, page);
  return expectPalette(session, page, ({ options }) => options.length > 0);
}

/** Waits until the palette is open and `isReady`. */
export async function expectPalette(
  session: Session,
  page: Page,
  isReady: (shown: ShownPalette) => boolean = () => true,
): Promise<ShownPalette> {
  let last: ShownPalette | null = null;
  try {
    return await until('the palette', async () => {
      last = await readPalette(session, page);
      return last !== null && isReady(last) ? last : null;
    });
  } catch (error) {
    const { elements: _elements, ...shown } = last ?? { elements: [] };
    throw new Error(`the palette shows ${JSON.stringify(shown)}`, { cause: error });
  }
}

export async function expectClosed(session: Session, page: Page): Promise<void> {
  await until('the palette closed', async () => (await readPalette(session, page)) === null);
}
