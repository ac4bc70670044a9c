import type { SchemaVersion } from './versions';

/** Comments that want an answer, and discussions kept with their post. */
export const v2: SchemaVersion = {
  version: 2,
  stores: {
    replies: 'id, [state+dueAt], queuedAt, clientId',
    comments: 'id, [postId+order]',
  },
};
