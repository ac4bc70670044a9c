import { tiktokAdapter } from '@/lib/networks/tiktok/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(tiktokAdapter, import.meta.dirname);
