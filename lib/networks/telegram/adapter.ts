import { buildTelegramAdapter } from './build-adapter';
import { previewClient } from './preview/client';
import { webClientOf } from './web-adapter';

/**
 * Telegram: one network, three clients that share no markup. t.me (public preview, embeds, landing pages), Web A and Web K of
 * web.telegram.org; each has its own folder, this file only chooses.
 */
export const telegramAdapter = buildTelegramAdapter((page) =>
  page.url.hostname === 'web.telegram.org' ? webClientOf(page) : previewClient,
);
