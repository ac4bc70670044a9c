import type { SchemaVersion } from './versions';

/** Screenshots kept with a comment of the queue: in a table of their own, so that reading the queue reads no pictures. */
export const v5: SchemaVersion = {
  version: 5,
  stores: {
    replyPictures: 'id, replyId',
  },
};
