import { describe, expect, it } from 'vitest';

import { listSharedTests } from '../shared-world';
import { importsOf, readText } from './source-tree';

/** What the next file in the same world would meet. */
const LEAVES_TRACES =
  /\bvi\.(mock|doMock|stubGlobal|stubEnv|useFakeTimers|setSystemTime)\b|fake-(browser|indexeddb)|@vitest-(environment)|\bprocess\.env\[[^\]]+\]\s*=[^=]/;

const files = listSharedTests().map((path) => ({ path, text: readText(path) }));

describe('tests that share one world', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(files)('$path leaves nothing behind', (file) => {
    const imported = importsOf(file).flatMap(({ file: path }) => (path?.startsWith('tests/') ? [path] : []));
    const traces = [file.path, ...imported].filter((path) => LEAVES_TRACES.test(readText(path)));
    expect(traces, 'name it under EXCEPTIONS in tests/shared-world.ts').toEqual([]);
  });
});
