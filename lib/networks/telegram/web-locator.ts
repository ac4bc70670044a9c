import { buildTelegramLocator } from './build-locator';
import { webALocator } from './web-a/locator';
import { webKLocator } from './web-k/locator';

/** web.telegram.org alone: Web A (`/a`, before that `/z`) and Web K (`/k`). */
export const telegramWebLocator = buildTelegramLocator((page) =>
  page.url.pathname.startsWith('/k') ? webKLocator : webALocator,
);
