import type { LibraryColumns } from './library-columns';
import type { LibraryQuery } from './library-query';

type Test = (ordinal: number) => boolean;

/** One test for all of a query's filters but the text. Valid until the next row is added. */
export function buildFilter(columns: LibraryColumns, query: LibraryQuery): Test {
  const tests = [...codeTests(columns, query), ...timeTests(columns, query)];
  if (query.sponsored !== null) {
    const wanted = query.sponsored ? 1 : 0;
    tests.push((ordinal) => columns.bytes.sponsored[ordinal] === wanted);
  }
  return (ordinal) => {
    for (const test of tests) if (!test(ordinal)) return false;
    return true;
  };
}

function codeTests({ codes, values, tags, tagValues }: LibraryColumns, query: LibraryQuery): Test[] {
  const tests: Test[] = [];
  const anyOf = (column: Uint32Array, allowed: readonly string[]): void => {
    const wanted = new Set(allowed.map((value) => values.find(value)));
    tests.push((ordinal) => wanted.has(column[ordinal] ?? 0));
  };
  if (query.networks.length > 0) anyOf(codes.network, query.networks);
  if (query.formats.length > 0) anyOf(codes.format, query.formats);
  if (query.accountId !== null) anyOf(codes.account, [query.accountId]);
  if (query.clientId === 'none') tests.push((ordinal) => codes.client[ordinal] === 0);
  else if (query.clientId !== null) anyOf(codes.client, [query.clientId]);
  if (query.tags.length > 0) {
    const wanted = query.tags.map((tag) => tagValues.find(tag));
    tests.push((ordinal) => wanted.every((code) => tags[ordinal]?.includes(code) === true));
  }
  return tests;
}

function timeTests({ numbers }: LibraryColumns, query: LibraryQuery): Test[] {
  const tests: Test[] = [];
  // A comparison with NaN is false: a post without the time never lies in a range of it.
  const from = (column: Float64Array, start: string | null): void => {
    const time = start === null ? Number.NaN : Date.parse(start);
    if (start !== null) tests.push((ordinal) => (column[ordinal] ?? Number.NaN) >= time);
  };
  const to = (column: Float64Array, end: string | null): void => {
    const time = end === null ? Number.NaN : Date.parse(end);
    if (end !== null) tests.push((ordinal) => (column[ordinal] ?? Number.NaN) < time);
  };
  const { captured, published, changedSince } = query;
  from(numbers.capturedAt, captured.from);
  to(numbers.firstCapturedAt, captured.to);
  from(numbers.publishedAt, published.from);
  to(numbers.publishedAt, published.to);
  from(numbers.changedAt, changedSince);
  return tests;
}
