import { redditAdapter } from '@/lib/networks/reddit/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(redditAdapter, import.meta.dirname);
