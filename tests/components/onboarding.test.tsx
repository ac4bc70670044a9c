// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { FirstRun } from '@/components/onboarding/first-run';
import { IfModule } from '@/components/onboarding/if-module';
import { SampleNotice } from '@/components/onboarding/sample-notice';
import { db } from '@/lib/db/database';
import { createClient } from '@/lib/db/repositories/clients';
import { loadOnboarding } from '@/lib/onboarding/onboarding-state';
import { loadHiddenModules, saveModule } from '@/lib/settings/modules';
import { loadOverlaySettings } from '@/lib/settings/overlay-settings';

import { expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();
beforeEach(() => fakeBrowser.reset());

function openFirstRun() {
  const user = userEvent.setup();
  const page = render(
    <InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>
      {() => (
        <>
          <FirstRun />
          <SampleNotice />
          <IfModule module="reading">Reading list</IfModule>
        </>
      )}
    </InterfaceProvider>,
  );
  return { user, page };
}

const title = async (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name });

describe('DP-1: the first run', () => {
  it('asks for clients, networks and duties, keeps every answer at once, and is not asked again', async () => {
    const { user, page } = openFirstRun();
    await title('Who do you work for?');
    await expectAccessible();
    await user.type(screen.getByLabelText('Name'), 'Old Mill');
    await user.click(screen.getByRole('radio', { name: 'Colour 3' }));
    await user.click(screen.getByRole('button', { name: 'Add this client' }));
    await user.type(screen.getByLabelText('Name'), 'Spoke{Enter}');
    await waitFor(async () =>
      expect((await db().clients.orderBy('id').toArray()).map(({ name }) => name)).toEqual(['Old Mill', 'Spoke']),
    );
    expect((await db().clients.toArray()).find(({ name }) => name === 'Old Mill')?.colour).toBe('#3f9c7b');

    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(document.activeElement).toBe(await title('Where do you work?'));
    await user.click(await screen.findByRole('switch', { name: 'Reddit' }));
    await waitFor(async () => expect((await loadOverlaySettings()).disabledNetworks).toEqual(['reddit']));
    await expectAccessible();

    await user.click(screen.getByRole('button', { name: 'Next' }));
    await title('What do you do yourself?');
    await user.click(screen.getByRole('switch', { name: 'Reading and learning' }));
    await waitFor(() => expect(screen.queryByText('Reading list')).toBeNull());
    expect(await loadHiddenModules()).toEqual(['reading']);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
    page.unmount();
    openFirstRun();
    await waitFor(async () => expect((await loadOnboarding()).isOver).toBe(true));
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('goes on where it was left, and can be skipped', async () => {
    const { user, page } = openFirstRun();
    await title('Who do you work for?');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await title('Where do you work?');
    page.unmount();
    const again = openFirstRun();
    await title('Where do you work?');
    await again.user.click(screen.getByRole('button', { name: 'Skip' }));
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
    expect(await loadOnboarding()).toMatchObject({ step: 'networks', isOver: true });
  });

  it('is not asked of those who worked here before', async () => {
    await createClient({ name: 'Mill', colour: '#4f7fd6' });
    openFirstRun();
    await screen.findByText('Reading list');
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('DP-1: sample data', () => {
  it('is loaded and erased by one press each, and nothing else goes with it', async () => {
    await createClient({ name: 'Mill', colour: '#4f7fd6' });
    await fakeBrowser.storage.local.set({ 'onboarding.state': { step: 'duties', isOver: false } });
    const { user } = openFirstRun();
    await user.click(await screen.findByRole('button', { name: 'Load sample data' }));
    expect(await screen.findByText('Some of what you see is sample data.')).toBeTruthy();
    expect(await db().planItems.count()).toBe(10);
    const notice = screen.getByRole('status');
    await user.click(within(notice).getByRole('button', { name: 'Erase sample data' }));
    await waitFor(() => expect(screen.queryByText('Some of what you see is sample data.')).toBeNull());
    expect(await db().planItems.count()).toBe(0);
    expect((await db().clients.toArray()).map(({ name }) => name)).toEqual(['Mill']);
  });
});

describe('what somebody else does', () => {
  it('has no entry in the navigation, until it is chosen again', async () => {
    await saveModule('publishing', false);
    openWorkspace('#/clients');
    const rail = await screen.findByRole('navigation', { name: 'Main navigation' });
    await waitFor(() => expect(within(rail).queryByRole('link', { name: 'Plan' })).toBeNull());
    expect(within(rail).getByRole('link', { name: /To answer/ })).toBeTruthy();
    await saveModule('publishing', true);
    expect(await within(rail).findByRole('link', { name: 'Plan' })).toBeTruthy();
  });
});
