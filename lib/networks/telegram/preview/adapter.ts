import { buildTelegramAdapter } from '../build-adapter';
import { previewClient } from './client';

/** t.me alone: public preview, embeds, landing pages. */
export const telegramPreviewAdapter = buildTelegramAdapter(() => previewClient);
