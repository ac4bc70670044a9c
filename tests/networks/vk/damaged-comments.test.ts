import { vkAdapter } from '@/lib/networks/vk/adapter';

import { runDamagedComments } from '../damaged-comments';

runDamagedComments(vkAdapter, import.meta.dirname);
