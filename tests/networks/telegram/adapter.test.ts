import { telegramAdapter } from '@/lib/networks/telegram/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(telegramAdapter, import.meta.dirname);
