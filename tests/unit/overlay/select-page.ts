import { afterEach, beforeEach } from 'vitest';

import { captured, click, makePost, makeSend, preparePage, start } from './feed-page';

let page: ReturnType<typeof preparePage>;
let running: ReturnType<typeof start> | undefined;
let undoIds = 0;

/** A background that stores everything. */
export function answerAll(type: string, _payload: unknown): unknown {
  if (type === 'posts:undo-many') return { ok: true, undone: 3 };
  return type === 'posts:capture' ? captured({ undoId: `undo-${(undoIds += 1)}` }) : undefined;
}

export function startWithSelectPage(): void {
  beforeEach(() => {
    page = preparePage();
  });
  afterEach(() => running?.stop.abort());
}

/** A page in select mode, with a background that answers as told. */
export async function startSelecting(
  ids: readonly string[],
  answer = answerAll,
  overrides: Parameters<typeof start>[0] = {},
) {
  const posts = ids.map(makePost);
  document.body.append(...posts);
  const background = makeSend(answer);
  running = start({ send: background.send, ...overrides });
  await page.settle();
  const reply = await running.overlay.answers['overlay:select-posts']({});
  return { page, posts, reply, ...running, ...background };
}

export const bar = () => page.barOf('select');
export const isPicked = (post: HTMLElement): string | null => page.buttonOf(post).ariaPressed;

/** Native ids of the posts that were sent. */
export const idsOf = (sent: readonly { payload: unknown }[]) =>
  sent.map(({ payload }) => (payload as { reading: { value: { nativeId: string } } }).reading.value.nativeId);

export async function pressInBar(name: string): Promise<void> {
  click(bar().button(name));
  await page.settle();
}

export async function selectAll(posts: readonly HTMLElement[]): Promise<void> {
  for (const post of posts) click(page.buttonOf(post));
  await page.settle();
}
