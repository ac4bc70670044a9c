import type { NetworkAdapter } from '@/lib/networks/contract';

import { buildPageInfo } from './build-page-info';
import type { OverlayCore } from './overlay-core';
import type { PostAnswers } from './post-answers';
import type { SelectMode } from './select-mode';

type ManyAnswers = Pick<PostAnswers, 'overlay:select-posts' | 'overlay:read-account'>;

/** What the popup asks of a page beside captures. */
export function createManyAnswers(
  core: OverlayCore,
  reader: Pick<NetworkAdapter, 'readAccount'>,
  selecting: SelectMode,
): ManyAnswers {
  return {
    async 'overlay:select-posts'() {
      const posts = selecting.open();
      return posts === 0 ? { ok: false, code: 'no-post-here' } : { ok: true, posts };
    },
    async 'overlay:read-account'() {
      const context = core.context();
      try {
        const account = reader.readAccount(context);
        return account === null ? { ok: true, account } : { ok: true, account, page: buildPageInfo(context) };
      } catch (error) {
        core.onFault(error, `${core.locator.id}.readAccount`);
        return { ok: false, code: 'unexpected' };
      }
    },
  };
}
