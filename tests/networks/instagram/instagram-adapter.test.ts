import { instagramAdapter } from '@/lib/networks/instagram/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(instagramAdapter, import.meta.dirname);
