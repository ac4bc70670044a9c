import { useLiveQuery } from 'dexie-react-hooks';

import { listTags, type TagCount } from './repositories/tags';

/** Every tag some post has, most used first. */
export function useTags(): TagCount[] | undefined {
  return useLiveQuery(async () => listTags(), []);
}
