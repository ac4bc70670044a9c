import type { SchemaVersion } from './versions';

/** Templates with what they said before and where they were inserted; own variables of clients. */
export const v3: SchemaVersion = {
  version: 3,
  stores: {
    templates: 'id, shortcut, folder, kind, clientId, updatedAt',
    templateVersions: 'id, [templateId+at]',
    insertions: 'id, [templateId+at], at, threadKey, replyId',
  },
  upgrade: async (transaction) => {
    await transaction
      .table<object>('clients')
      .toCollection()
      .modify((client) => {
        Object.assign(client, { variables: {} });
      });
  },
};
