import type { SchemaVersion } from './versions';

/** The content plan. */
export const v6: SchemaVersion = {
  version: 6,
  stores: {
    planItems: 'id, date, status, [status+date], clientId',
  },
};
