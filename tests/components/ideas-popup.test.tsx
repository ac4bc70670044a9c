// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { AfterCapture } from '@/components/popup/after-capture';
import { makeIdeas } from '@/entrypoints/background/services/ideas';
import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import { protocolSchemas } from '@/lib/messaging/protocol-schema';

import { capturePosts } from './page-fixture';
import { startWithEmptyPlan } from './plan-item-fixture';

startWithEmptyPlan();

it('the popup makes an idea of what it has just captured', async () => {
  await capturePosts([{ text: 'Half price' }]);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: { type: string; payload: unknown }) => {
    if (message.type === 'tags:recent') return { ok: true, tags: [] };
    return makeIdeas(protocolSchemas['ideas:act'].parse(message.payload));
  }) as never);
  const reply: CapturePostReply = {
    ok: true,
    postId: 'x:1',
    undoId: 'u',
    outcome: 'new',
    quality: 'full',
    missing: [],
    tags: [],
    note: '',
  };
  const user = userEvent.setup();
  render(
    <InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>
      {() => <AfterCapture reply={reply} onUndo={vi.fn()} />}
    </InterfaceProvider>,
  );
  await user.click(await screen.findByRole('button', { name: 'Idea' }));
  await screen.findByRole('dialog', { name: '1 idea saved' });
  await user.keyboard('2{Enter}');
  await waitFor(async () =>
    expect(await db().planItems.toArray()).toMatchObject([{ title: 'Half price', reasons: ['format'] }]),
  );
});
