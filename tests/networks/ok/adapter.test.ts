import { okAdapter } from '@/lib/networks/ok/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(okAdapter, import.meta.dirname);
