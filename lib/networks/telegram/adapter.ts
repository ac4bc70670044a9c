import { buildTelegramAdapter } from './build-adapter';
import { previewClient } from './preview/client';
import { comment as previewComment } from './preview/selectors';
import { webAClient } from './web-a/client';
import { comment as webAComment } from './web-a/selectors';
import { webKClient } from './web-k/client';
import { comment as webKComment } from './web-k/selectors';

/**
 * Telegram: one network, three clients that share no markup. t.me (public preview, embeds, landing pages), Web A (`/a`, before
 * that `/z`) and Web K (`/k`) of web.telegram.org; each has its own folder, this file only chooses.
 */
export const telegramAdapter = buildTelegramAdapter((page) => {
  if (page.url.hostname !== 'web.telegram.org') return previewClient;
  return page.url.pathname.startsWith('/k') ? webKClient : webAClient;
}, [previewComment, webAComment, webKComment].join(', '));
