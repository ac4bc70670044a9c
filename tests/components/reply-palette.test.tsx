// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { SidePanelApp } from '@/components/sidepanel/side-panel-app';
import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import { queueReply } from '@/lib/db/repositories/replies';
import type { FoundTemplate } from '@/lib/messaging/template-messages';
import { savePanelCall } from '@/lib/settings/panel-call';
import { hashReply } from '@/lib/templates/variation/count-repeats';

import { makeComment } from '../db/make-comment';
import { expectAccessible, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const FEED = 'https://www.linkedin.com/feed/';
const ON_LINKEDIN = { ok: true, network: 'linkedin', isQuiet: true, canCapture: true, title: 'Feed', url: FEED };
const COMMENTS = [
  { key: '9', author: 'Otto Vane', start: 'How much is it?', isWaiting: false },
  { key: '10', author: 'Liv Sand', start: 'Lovely.', isWaiting: false },
];
const COMMENT_ID = '7434149372624900999';
const READ = {
  ok: true,
  comment: {
    nativeId: COMMENT_ID,
    permalink: null,
    author: { name: 'Otto Vane', handle: 'otto-vane-demo', url: null, avatarUrl: null },
    text: 'How much is it?',
  },
  post: { nativeId: '743', permalink: null, authorName: 'Mara Quill' },
};
const CONTEXT = {
  ok: true,
  manager: { name: 'Dana', gender: null, tone: null },
  client: null,
  variableNames: [],
  replyId: null as string | null,
  isWorkingTime: true,
  paletteOn: { button: true, typedShortcut: false },
  memoryLength: 5,
};
const INSERTED = { ok: true, insertionId: 'i1', repeatsToday: 1, answered: null };

const IDS = ['Price', 'Date', 'Thanks'];
const idOf = (title: string): string => `0198c0de-0000-7000-8000-00000000000${String(IDS.indexOf(title))}`;

function makeFound(overrides: Partial<FoundTemplate> & Pick<FoundTemplate, 'title' | 'body'>): FoundTemplate {
  const plain = { shortcut: null, toneVariants: [], folder: '', tags: [], kind: null, clientId: null };
  return { ...plain, id: idOf(overrides.title), languages: [], networks: [], partials: {}, uses: [], ...overrides };
}

const TEMPLATES: readonly FoundTemplate[] = [
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

let copied: string[];
let isClipboardOpen: boolean;

function open(changes: Answers = {}) {
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
  copied = [];
  isClipboardOpen = true;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (!isClipboardOpen) throw new DOMException('no', 'NotAllowedError');
    copied.push(text);
  });
  render(<InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>{() => <SidePanelApp />}</InterfaceProvider>);
  const sentOf = (type: string) => sent.filter((message) => message.type === type).map(({ payload }) => payload);
  return { user, answers, sentOf };
}

const palette = () => screen.findByRole('region', { name: 'Reply templates' });
const search = () => screen.findByRole('combobox', { name: 'Search templates' });
const preview = async () => (await screen.findByRole('region', { name: 'Preview' })).textContent;

async function answerOtto(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Answer: comment by Otto Vane' }));
  await within(await palette()).findByText(/^Answering Otto Vane/);
}

beforeEach(() => {
  Reflect.set(browser.i18n, 'detectLanguage', async () => ({
    isReliable: true,
    languages: [{ language: 'en', percentage: 99 }],
  }));
});

describe('answering a comment of a page that must stay as it is', () => {
  it('takes author, words, language, kind and discussion from one press', async () => {
    const { user, sentOf } = open();
    await answerOtto(user);
    expect(sentOf('page:read-comment')).toEqual([{ tabId: 7, key: '9' }]);
    expect((await palette()).textContent).toContain('Answering Otto Vane · greeted as “Otto” · language: English');
    expect(within(await palette()).getByRole('button', { name: 'Price', pressed: true })).toBeTruthy();
    await waitFor(() =>
      expect(sentOf('templates:find').at(-1)).toMatchObject({
        network: 'linkedin',
        language: 'en',
        kind: 'price',
        threadKey: '743',
        query: '',
      }),
    );
    expect(sentOf('templates:context').at(-1)).toMatchObject({ nativeId: COMMENT_ID });
    await waitFor(async () => expect(await preview()).toContain('Hello, Otto! It is 120 lei.'));
    expect(document.activeElement).toBe(await search());
    await expectAccessible();
  });

  it('copies with Enter and counts it as used, without calling the comment answered', async () => {
    const { user, sentOf } = open();
    await answerOtto(user);
    await waitFor(async () => expect(await preview()).toContain('Hello, Otto!'));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Copied. Paste it into the box.')).toBeTruthy();
    expect(copied).toEqual(['Hello, Otto! It is 120 lei.']);
    expect(sentOf('templates:inserted')).toEqual([
      {
        templateId: idOf('Price'),
        variantKey: expect.any(String),
        text: 'Hello, Otto! It is 120 lei.',
        textHash: hashReply('Hello, Otto! It is 120 lei.', ['Otto']),
        network: 'linkedin',
        threadKey: '743',
        nativeId: null,
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ]);
    expect(screen.queryByRole('button', { name: 'Mark answered' })).toBeNull();
  });

  it('marks a queued comment answered only when told, with what was copied, and takes it back', async () => {
    const { reply } = await queueReply({
      comment: makeComment({ network: 'linkedin', nativeId: COMMENT_ID } as never),
      post: { id: null, permalink: null, authorName: null },
      pageUrl: FEED,
      at: new Date(Date.now() - 60_000).toISOString(),
      dueAt: '2030-03-02T12:06:00.000Z',
    });
    const { user } = open({ 'templates:context': { ...CONTEXT, replyId: reply.id } });
    await answerOtto(user);
    await waitFor(async () => expect(await preview()).toContain('Hello, Otto!'));
    await user.keyboard('{Enter}');
    const mark = await screen.findByRole('button', { name: 'Mark answered' });
    expect((await db().replies.get(reply.id))?.state).toBe('new');
    await user.click(mark);
    expect(await screen.findByText('Answered in your queue')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Mark answered' })).toBeNull();
    const row = await db().replies.get(reply.id);
    expect(row).toMatchObject({
      state: 'answered',
      response: { text: 'Hello, Otto! It is 120 lei.', templateId: idOf('Price'), insertionId: 'i1' },
    });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Mark answered' })).toBeTruthy();
    expect((await db().replies.get(reply.id))?.state).toBe('new');
  });

  it('warns of words that went out too often today', async () => {
    const { user } = open({ 'templates:inserted': { ...INSERTED, repeatsToday: 3 } });
    await answerOtto(user);
    await waitFor(async () => expect(await preview()).toContain('Hello, Otto!'));
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/These words went out 3 times today/)).toBeTruthy();
  });

  it('says that the page does not show the comment any more, and goes on without', async () => {
    const { user } = open({ 'page:read-comment': { ok: false, code: 'not-found' } });
    await user.click(await screen.findByRole('button', { name: 'Answer: comment by Otto Vane' }));
    expect(await screen.findByText('It is no longer there.')).toBeTruthy();
    await user.type(await screen.findByRole('textbox', { name: 'Name of the person you answer' }), 'Vane, Otto');
    await waitFor(async () => expect(await preview()).toContain('Hello, Otto!'));
  });

  it('lets the person go with Escape, and takes another', async () => {
    const { user, answers } = open();
    await answerOtto(user);
    await user.keyboard('{Escape}');
    await waitFor(async () => expect((await palette()).textContent).not.toContain('Answering'));
    const author = { name: 'Liv Sand', handle: null, url: null, avatarUrl: null };
    answers['page:read-comment'] = { ...READ, comment: { ...READ.comment, author, text: 'Thank you!' } };
    await user.click(screen.getByRole('button', { name: 'Answer: comment by Liv Sand' }));
    await waitFor(async () => expect((await palette()).textContent).toContain('Answering Liv Sand'));
    expect(within(await palette()).getByRole('button', { name: 'Thanks', pressed: true })).toBeTruthy();
  });
});

describe('the palette beside a page', () => {
  it('is a combobox: arrows choose, Escape empties, Ctrl+K comes back', async () => {
    const { user, sentOf } = open();
    const field = await search();
    await screen.findAllByRole('option');
    await user.click(field);
    await user.keyboard('{ArrowDown}');
    const [, second] = screen.getAllByRole('option');
    expect(second?.getAttribute('aria-selected')).toBe('true');
    expect(field.getAttribute('aria-activedescendant')).toBe(second?.id);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getAllByRole('option').at(-1)?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('pri');
    await waitFor(() => expect(sentOf('templates:find').at(-1)).toMatchObject({ query: 'pri' }));
    await user.keyboard('{Escape}');
    expect((field as HTMLInputElement).value).toBe('');
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(document.activeElement).not.toBe(field);
    await user.keyboard('{Control>}k{/Control}');
    expect(document.activeElement).toBe(field);
  });

  it('takes the focus when the person called for templates just now, and whenever they do again', async () => {
    await savePanelCall();
    const { user } = open();
    const field = await search();
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(document.activeElement).not.toBe(field);
    await savePanelCall();
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('leaves the focus where it is for a call of long ago', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 60_000 });
    await savePanelCall();
    vi.useRealTimers();
    open();
    await screen.findAllByRole('option');
    expect(document.activeElement).not.toBe(await search());
  });

  it('turns to another variant and to another tone', async () => {
    const { user } = open();
    await user.type(await screen.findByRole('textbox', { name: 'Name of the person you answer' }), 'Ana');
    await user.click(await screen.findByRole('option', { name: /^Thanks/ }));
    const first = await preview();
    await user.keyboard('{Alt>}v{/Alt}');
    await waitFor(async () => expect(await preview()).not.toBe(first));
    await user.click(await screen.findByRole('option', { name: /^Price/ }));
    await user.click(screen.getByRole('button', { name: /Tone/ }));
    await user.click(await screen.findByRole('option', { name: 'Formal' }));
    await waitFor(async () => expect(await preview()).toContain('Good day, Ana.'));
  });

  it('copies nothing while a field is empty, and says so', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('option', { name: /^Date/ }));
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Not copied yet: something is missing')).toBeTruthy();
    expect(copied).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'place' }), 'the kiln');
    await waitFor(async () => expect(await preview()).toContain('We meet at the kiln.'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(copied).toEqual(['We meet at the kiln.']));
    await expectAccessible();
  });

  it('says so when the browser refuses to copy, and counts nothing', async () => {
    const { user, sentOf } = open();
    await screen.findAllByRole('option');
    isClipboardOpen = false;
    document.execCommand = () => false;
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/refused to copy/);
    expect(sentOf('templates:inserted')).toEqual([]);
  });

  it('says that a copy could not be counted', async () => {
    const { user } = open({ 'templates:inserted': { ok: false, code: 'storage-full' } });
    await screen.findAllByRole('option');
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/could not be counted as used: Not saved: no space/)).toBeTruthy();
  });

  it('leads to the Templates screen where there are none', async () => {
    open({ 'templates:find': { ok: true, templates: [], total: 0, repeatedToday: [] } });
    expect(await screen.findByText('No templates yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open the Templates screen' })).toBeTruthy();
    await expectAccessible();
  });

  it('names the reason of a failure and tries again', async () => {
    const { user, answers } = open({ 'templates:find': { ok: false, code: 'storage-unavailable' } });
    const retry = await within(await palette()).findByRole('button', { name: 'Try again' });
    answers['templates:find'] = { ok: true, templates: TEMPLATES, total: 3, repeatedToday: [] };
    await user.click(retry);
    expect(await screen.findAllByRole('option')).toHaveLength(3);
  });
});
