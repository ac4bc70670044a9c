import { vkAdapter } from '@/lib/networks/vk/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(vkAdapter, import.meta.dirname);
