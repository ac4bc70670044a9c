import { telegramAdapter } from '@/lib/networks/telegram/adapter';

import { runDamagedComments } from '../damaged-comments';

runDamagedComments(telegramAdapter, import.meta.dirname);
