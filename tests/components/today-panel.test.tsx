// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { SidePanelApp } from '@/components/sidepanel/side-panel-app';
import { browser } from '@/lib/browser';

import { expectAccessible, startWithEmptyLibrary } from './page-fixture';
import { queueComment } from './replies-fixture';
import { answerAsBackground, plan, rowOf } from './today-fixture';

startWithEmptyLibrary();
// The tab chosen last is remembered.
beforeEach(() => fakeBrowser.reset());

const ON_X = { ok: true, network: 'x', isQuiet: false, canCapture: true, title: 'A post', url: 'https://x.com/a' };
const NONE = { ok: true, templates: [], total: 0, repeatedToday: [] };

function openPanel() {
  vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([{ id: 7 }]) as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: { type: string; payload: unknown }) => {
    if (message.type.startsWith('plan:')) return answerAsBackground(message);
    return Promise.resolve(message.type === 'page:describe' ? ON_X : NONE);
  }) as never);
  const user = userEvent.setup();
  const view = render(
    <InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>{() => <SidePanelApp />}</InterfaceProvider>,
  );
  return { user, view };
}

const tabOf = (name: string) => screen.findByRole('tab', { name });

describe('Today in the side panel', () => {
  it('shows the day, its quick add and the answers owed beside any page', async () => {
    await plan({ title: 'Sale', kind: 'task' });
    await queueComment('9', { dueInHours: 2 });
    const { user } = openPanel();
    await rowOf('Sale');
    expect((await tabOf('Today')).getAttribute('aria-selected')).toBe('true');
    expect(await screen.findByRole('region', { name: /To answer/ })).toBeTruthy();
    await expectAccessible();
    await user.type(screen.getByLabelText('Add to the plan'), 'VK offer{Enter}');
    expect(await rowOf('offer')).toBeTruthy();
  });

  it('keeps the page and its replies one tab away, by the arrows too, and remembers the tab', async () => {
    const { user, view } = openPanel();
    (await tabOf('Today')).focus();
    await user.keyboard('{ArrowRight}');
    expect(await screen.findByRole('region', { name: 'Reply templates' })).toBeTruthy();
    expect(document.activeElement).toBe(await tabOf('This page'));
    expect(screen.queryByRole('region', { name: 'Plan for today' })).toBeNull();
    await expectAccessible();
    view.unmount();
    openPanel();
    await waitFor(async () => expect((await tabOf('This page')).getAttribute('aria-selected')).toBe('true'));
  });

  it('does not listen to the keys of the day while the page is shown', async () => {
    await plan({ title: 'Sale', kind: 'task' });
    const { user } = openPanel();
    await rowOf('Sale');
    await user.click(await tabOf('This page'));
    await user.keyboard('{ArrowDown} ');
    await user.click(await tabOf('Today'));
    expect((await rowOf('Sale')).closest('section')?.textContent).toMatch(/Later today/);
  });

  it('marks an answer given from the day, and takes it back', async () => {
    await queueComment('9', { dueInHours: 2 });
    const { user } = openPanel();
    await user.click(await screen.findByRole('button', { name: 'Answered: Ana Pop' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /To answer/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Answered: Ana Pop' })).toBeTruthy();
  });
});
