import type { NetworkAdapter } from '@/lib/networks/contract';

import { buildTelegramAdapter } from './build-adapter';
import { previewClient } from './preview/client';
import * as preview from './preview/selectors';
import { webAClient } from './web-a/client';
import * as webA from './web-a/selectors';
import { webKClient } from './web-k/client';
import * as webK from './web-k/selectors';

/**
 * Telegram: one network, three clients that share no markup. t.me (public preview, embeds, landing pages), Web A (`/a`, before
 * that `/z`) and Web K (`/k`) of web.telegram.org; each has its own folder, this file only chooses.
 */
export const telegramAdapter: NetworkAdapter = {
  ...buildTelegramAdapter((page) => {
    if (page.url.hostname !== 'web.telegram.org') return previewClient;
    return page.url.pathname.startsWith('/k') ? webKClient : webAClient;
  }, [preview.comment, webA.comment, webK.comment].join(', ')),
  selectorModules: [{ preview, webA, webK }],
};
