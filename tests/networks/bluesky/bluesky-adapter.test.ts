import { blueskyAdapter } from '@/lib/networks/bluesky/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(blueskyAdapter, import.meta.dirname);
