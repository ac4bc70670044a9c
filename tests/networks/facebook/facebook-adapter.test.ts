import { facebookAdapter } from '@/lib/networks/facebook/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(facebookAdapter, import.meta.dirname);
