import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

import { listSharedTests } from './tests/shared-world';

const shared = listSharedTests();

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    restoreMocks: true,
    // A hang must end; a busy machine must not fail a test.
    testTimeout: 30_000,
    // Threads would share the channel on which Dexie tells its live queries of writes: one file's tests would hear another's.
    pool: 'forks',
    // Otherwise one processor is left to the person at the keyboard, which is every second one of two.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      {
        extends: true,
        test: {
          name: 'own',
          setupFiles: ['tests/setup.ts'],
          include: ['tests/{unit,networks,db,components,architecture}/**/*.test.{ts,tsx}'],
          exclude: shared,
        },
      },
    ],
  },
});
