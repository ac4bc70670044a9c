import { pinterestAdapter } from '@/lib/networks/pinterest/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(pinterestAdapter, import.meta.dirname);
