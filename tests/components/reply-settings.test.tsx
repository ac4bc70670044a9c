// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { RepliesSection } from '@/components/settings/replies-section';
import { db } from '@/lib/db/database';
import { createClient } from '@/lib/db/repositories/clients';
import { loadReplySettings } from '@/lib/settings/reply-settings';

import { expectAccessible, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

function openSection() {
  render(<InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>{() => <RepliesSection />}</InterfaceProvider>);
  return userEvent.setup();
}

const section = async (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Answering' });

describe('settings of answering', () => {
  it('keep the name, who writes and where the palette opens', async () => {
    const user = openSection();
    const own = within(await section());
    await user.type(await own.findByLabelText('Your name, as you sign'), 'Ana Popa');
    await user.tab();
    await waitFor(async () => expect((await loadReplySettings()).managerName).toBe('Ana Popa'));
    await user.click(own.getByRole('button', { name: /You write as/ }));
    await user.click(await screen.findByRole('option', { name: 'A woman' }));
    await user.click(own.getByRole('checkbox', { name: 'X: Button' }));
    await waitFor(async () => {
      const { managerName, managerGender, palette } = await loadReplySettings();
      expect([managerName, managerGender, palette.x.button]).toEqual(['Ana Popa', 'female', false]);
    });
  });

  it('keep what templates say of each client; what is taken away comes back by Undo', async () => {
    const { id } = await createClient({ name: 'Bakery', colour: '#112233' });
    const variables = async () => (await db().clients.get(id))?.variables;
    const user = openSection();
    const own = within(await section());
    await user.type(await own.findByLabelText('{link}'), 'https://bakery.example');
    await user.tab();
    await waitFor(async () => expect(await variables()).toEqual({ link: 'https://bakery.example' }));
    await user.type(own.getByLabelText(/Name of a new value/), 'order_phone{Enter}');
    await user.type(await own.findByLabelText('{order_phone}'), '022 123');
    await user.tab();
    await waitFor(async () => expect((await variables())?.['order_phone']).toBe('022 123'));
    await expectAccessible();
    await user.click(own.getByRole('button', { name: 'Remove order_phone' }));
    await waitFor(async () => expect(await variables()).toEqual({ link: 'https://bakery.example' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await variables())?.['order_phone']).toBe('022 123'));
  });
});
