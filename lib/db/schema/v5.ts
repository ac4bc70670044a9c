import type { SchemaVersion } from './versions';

/** The content plan. */
export const v5: SchemaVersion = {
  version: 5,
  stores: {
    planItems: 'id, date, status, [status+date], clientId',
  },
};
