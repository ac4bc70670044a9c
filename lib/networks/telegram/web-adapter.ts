import type { PageContext } from '@/lib/networks/contract';

import { buildTelegramAdapter } from './build-adapter';
import type { TelegramClient } from './client';
import { webAClient } from './web-a/client';
import { webKClient } from './web-k/client';

/** web.telegram.org alone: Web A (`/a`, before that `/z`) and Web K (`/k`). */
export const telegramWebAdapter = buildTelegramAdapter(webClientOf);

export function webClientOf(page: PageContext): TelegramClient {
  return page.url.pathname.startsWith('/k') ? webKClient : webAClient;
}
