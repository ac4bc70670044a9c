// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import { queueReply } from '@/lib/db/repositories/replies';
import { savePanelCall } from '@/lib/settings/panel-call';
import { hashReply } from '@/lib/templates/variation/count-repeats';

import { makeComment } from '../db/make-comment';
import { expectAccessible, startWithEmptyLibrary } from './page-fixture';
import { COMMENT_ID, CONTEXT, FEED, idOf, INSERTED, openPanel, READ, TEMPLATES } from './reply-palette-fixture';

startWithEmptyLibrary();

const palette = () => screen.findByRole('region', { name: 'Reply templates' });
const search = () => screen.findByRole('combobox', { name: 'Search templates' });
const preview = async () => (await screen.findByRole('region', { name: 'Preview' })).textContent;

async function answerOtto(user: UserEvent): Promise<void> {
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
    const { user, sentOf } = openPanel();
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
    const { user, sentOf, clipboard } = openPanel();
    await answerOtto(user);
    await waitFor(async () => expect(await preview()).toContain('Hello, Otto!'));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Copied. Paste it into the box.')).toBeTruthy();
    expect(clipboard.texts).toEqual(['Hello, Otto! It is 120 lei.']);
    expect(sentOf('templates:inserted')).toEqual([
      {
        templateId: idOf('Price'),
        variantKey: expect.any(String),
        text: 'Hello, Otto! It is 120 lei.',
        textHash: hashReply('Hello, Otto! It is 120 lei.', ['Otto']),
        network: 'linkedin',
        threadKey: '743',
        nativeId: null,
        permalink: null,
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
    const { user } = openPanel({ 'templates:context': { ...CONTEXT, replyId: reply.id } });
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
    const { user } = openPanel({ 'templates:inserted': { ...INSERTED, repeatsToday: 3 } });
    await answerOtto(user);
    await waitFor(async () => expect(await preview()).toContain('Hello, Otto!'));
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/These words went out 3 times today/)).toBeTruthy();
  });

  it('says that the page does not show the comment any more, and goes on without', async () => {
    const { user } = openPanel({ 'page:read-comment': { ok: false, code: 'not-found' } });
    await user.click(await screen.findByRole('button', { name: 'Answer: comment by Otto Vane' }));
    expect(await screen.findByText('It is no longer there.')).toBeTruthy();
    await user.type(await screen.findByRole('textbox', { name: 'Name of the person you answer' }), 'Vane, Otto');
    await waitFor(async () => expect(await preview()).toContain('Hello, Otto!'));
  });

  it('lets the person go with Escape, and takes another', async () => {
    const { user, answers } = openPanel();
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
    const { user, sentOf } = openPanel();
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
    const { user } = openPanel();
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
    openPanel();
    await screen.findAllByRole('option');
    expect(document.activeElement).not.toBe(await search());
  });

  it('turns to another variant and to another tone', async () => {
    const { user } = openPanel();
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
    const { user, clipboard } = openPanel();
    await user.click(await screen.findByRole('option', { name: /^Date/ }));
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Not copied yet: something is missing')).toBeTruthy();
    expect(clipboard.texts).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'place' }), 'the kiln');
    await waitFor(async () => expect(await preview()).toContain('We meet at the kiln.'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(clipboard.texts).toEqual(['We meet at the kiln.']));
    await expectAccessible();
  });

  it('says so when the browser refuses to copy, and counts nothing', async () => {
    const { user, sentOf, clipboard } = openPanel();
    await screen.findAllByRole('option');
    clipboard.isOpen = false;
    document.execCommand = () => false;
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/refused to copy/);
    expect(sentOf('templates:inserted')).toEqual([]);
  });

  it('says that a copy could not be counted', async () => {
    const { user } = openPanel({ 'templates:inserted': { ok: false, code: 'storage-full' } });
    await screen.findAllByRole('option');
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/could not be counted as used: Not saved: no space/)).toBeTruthy();
  });

  it('leads to the Templates screen where there are none', async () => {
    openPanel({ 'templates:find': { ok: true, templates: [], total: 0, repeatedToday: [] } });
    expect(await screen.findByText('No templates yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open the Templates screen' })).toBeTruthy();
    await expectAccessible();
  });

  it('names the reason of a failure and tries again', async () => {
    const { user, answers } = openPanel({ 'templates:find': { ok: false, code: 'storage-unavailable' } });
    const retry = await within(await palette()).findByRole('button', { name: 'Try again' });
    answers['templates:find'] = { ok: true, templates: TEMPLATES, total: 3, repeatedToday: [] };
    await user.click(retry);
    expect(await screen.findAllByRole('option')).toHaveLength(3);
  });
});
