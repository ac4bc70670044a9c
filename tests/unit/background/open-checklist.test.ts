import { expect, it, vi } from 'vitest';

import { openChecklistFromKeyboard } from '@/entrypoints/background/services/open-checklist';

const asked = vi.hoisted(() => vi.fn());
const told = vi.hoisted(() => vi.fn());
vi.mock('@/entrypoints/background/services/ask-overlay', () => ({ askOverlay: asked }));
vi.mock('@/entrypoints/background/services/tell-outcome', () => ({ tellFailure: told }));

const tab = { id: 5, url: 'https://x.com/home' } as never;

it('asks the overlay of the tab, for its own key only', async () => {
  asked.mockResolvedValue({ ok: true, isOpen: true });
  await openChecklistFromKeyboard('insert-reply', tab);
  expect(asked).not.toHaveBeenCalled();
  await openChecklistFromKeyboard('open-checklist', tab);
  expect(asked.mock.calls).toEqual([[5, 'overlay:open-checklist', {}]]);
  expect(told).not.toHaveBeenCalled();
});

it('says so where nothing of Jackdaw stands on the page', async () => {
  asked.mockResolvedValue({ ok: false, code: 'not-delivered' });
  await openChecklistFromKeyboard('open-checklist', tab);
  expect(told).toHaveBeenCalledOnce();
});
