import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { SidePanelApp } from '@/components/sidepanel/side-panel-app';
import { browser } from '@/lib/browser';
import type { FoundTemplate } from '@/lib/messaging/template-messages';

export const FEED = 'https://www.linkedin.com/feed/';
const ON_LINKEDIN = { ok: true, network: 'linkedin', isQuiet: true, canCapture: true, title: 'Feed', url: FEED };
const COMMENTS = [
  { key: '9', author: 'Otto Vane', start: 'How much is it?', isWaiting: false },
  { key: '10', author: 'Liv Sand', start: 'Lovely.', isWaiting: false },
];
export const COMMENT_ID = '7434149372624900999';
export const READ = {
  ok: true,
  comment: {
    nativeId: COMMENT_ID,
    permalink: null,
    author: { name: 'Otto Vane', handle: 'otto-vane-demo', url: null, avatarUrl: null },
    text: 'How much is it?',
  },
  post: { nativeId: '743', permalink: null, authorName: 'Mara Quill' },
};
export const CONTEXT = {
  ok: true,
  manager: { name: 'Dana', gender: null, tone: null },
  client: null,
  variableNames: [],
  replyId: null as string | null,
  isWorkingTime: true,
  paletteOn: { button: true, typedShortcut: false },
  memoryLength: 5,
};
export const INSERTED = { ok: true, insertionId: 'i1', repeatsToday: 1, answered: null };

const IDS = ['Price', 'Date', 'Thanks'];
export const idOf = (title: string): string => `0198c0de-0000-7000-8000-00000000000${String(IDS.indexOf(title))}`;

function makeFound(overrides: Partial<FoundTemplate> & Pick<FoundTemplate, 'title' | 'body'>): FoundTemplate {
  const plain = { shortcut: null, toneVariants: [], folder: '', tags: [], kind: null, clientId: null };
  return { ...plain, id: idOf(overrides.title), languages: [], networks: [], partials: {}, uses: [], ...overrides };
}

export const TEMPLATES: readonly FoundTemplate[] = [
  makeFound({
    title: 'Price',
    shortcut: 'price',
    kind: 'price',
    body: 'Hello, {first_name|friend}! It is 120 lei.',
    toneVariants: [{ tone: 'formal', body: 'Good day, {first_name|friend}.' }],
  }),
  makeFound({ title: 'Date', body: 'We meet at {?place}.' }),
  makeFound({ title: 'Thanks', kind: 'thanks', body: '{Thank you|Many thanks}, {first_name|friend}!' }),
];

type Answers = Record<string, unknown>;

/** The panel beside LinkedIn, whose background answers with these; `clipboard` is what was copied, and whether the browser lets it. */
export function openPanel(changes: Answers = {}) {
  const answers: Answers = {
    'page:describe': ON_LINKEDIN,
    'page:list-posts': { ok: true, posts: [], comments: COMMENTS },
    'page:read-comment': READ,
    'templates:context': CONTEXT,
    'templates:find': { ok: true, templates: TEMPLATES, total: TEMPLATES.length, repeatedToday: [] },
    'templates:inserted': INSERTED,
    ...changes,
  };
  const sent: { type: string; payload: unknown }[] = [];
  vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([{ id: 7 }]) as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: { type: string; payload: unknown }) => {
    sent.push(message);
    return Promise.resolve(answers[message.type]);
  }) as never);
  const user = userEvent.setup();
  const clipboard = { texts: [] as string[], isOpen: true };
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (!clipboard.isOpen) throw new DOMException('no', 'NotAllowedError');
    clipboard.texts.push(text);
  });
  render(<InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>{() => <SidePanelApp />}</InterfaceProvider>);
  const sentOf = (type: string) => sent.filter((message) => message.type === type).map(({ payload }) => payload);
  return { user, answers, sentOf, clipboard };
}
