import { xAdapter } from '@/lib/networks/x/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(xAdapter, import.meta.dirname);
