import { threadsAdapter } from '@/lib/networks/threads/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(threadsAdapter, import.meta.dirname);
