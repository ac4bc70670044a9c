import { mastodonAdapter } from '@/lib/networks/mastodon/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(mastodonAdapter, import.meta.dirname);
