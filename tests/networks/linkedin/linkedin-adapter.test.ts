import { linkedinAdapter } from '@/lib/networks/linkedin/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(linkedinAdapter, import.meta.dirname);
