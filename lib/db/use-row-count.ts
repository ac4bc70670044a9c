import { useLiveQuery } from 'dexie-react-hooks';

import { countRows } from './repositories/count-rows';
import type { RowKeys } from './schema/rows';

/** How many of these rows are there; undefined until read. `keys` must keep their identity between renders. */
export function useRowCount(keys: RowKeys): number | undefined {
  return useLiveQuery(async () => countRows(keys), [keys]);
}
