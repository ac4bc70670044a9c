import { buildTelegramLocator } from './build-locator';
import { previewLocator } from './preview/locator';
import { comment } from './preview/selectors';

/** t.me alone: public preview, embeds, landing pages. */
export const telegramPreviewLocator = buildTelegramLocator(() => previewLocator, comment);
