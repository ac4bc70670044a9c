import type { RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../shared/build-media';
import { emptyRawPost } from '../shared/empty';
import { inlineText } from './read-caption';
import { selectors } from './selectors';
import { buildLiveUrl, buildProfileUrl, parseLiveUrl } from './urls';

/**
 * A live broadcast: who and its title. It has no number of its own in the address, and its viewers come and go, which is no
 * count of views.
 */
export function readLiveRoom(room: HTMLElement, page: PageContext): Reading<RawPost> {
  const value = emptyRawPost();
  const handle = parseLiveUrl(page.url);
  const name = room.querySelector(selectors.liveName);
  const title = room.querySelector(selectors.liveTitle);
  value.permalink = handle === null ? null : buildLiveUrl(handle);
  value.author = {
    name: (name === null ? '' : inlineText(name)) || handle,
    handle,
    url: handle === null ? null : buildProfileUrl(handle),
    avatarUrl: null,
  };
  value.text = title === null ? '' : inlineText(title);
  value.media = room.querySelector(selectors.video) === null ? [] : [buildMedia('video')];
  value.kind = 'video';
  value.format = 'live';
  const missing = ['nativeId', 'time', ...(value.text === '' ? ['text'] : [])];
  return { value, missing, rules: value.text === '' ? {} : { text: 'e2e' } };
}
