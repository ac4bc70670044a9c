import { buildTelegramLocator } from './build-locator';
import { webALocator } from './web-a/locator';
import { comment as webAComment } from './web-a/selectors';
import { webKLocator } from './web-k/locator';
import { comment as webKComment } from './web-k/selectors';

/** web.telegram.org alone: Web A (`/a`, before that `/z`) and Web K (`/k`). */
export const telegramWebLocator = buildTelegramLocator(
  (page) => (page.url.pathname.startsWith('/k') ? webKLocator : webALocator),
  `${webAComment}, ${webKComment}`,
);
