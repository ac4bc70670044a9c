import { youtubeAdapter } from '@/lib/networks/youtube/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(youtubeAdapter, import.meta.dirname);
