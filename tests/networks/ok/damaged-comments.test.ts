import { okAdapter } from '@/lib/networks/ok/adapter';

import { runDamagedComments } from '../damaged-comments';

runDamagedComments(okAdapter, import.meta.dirname);
