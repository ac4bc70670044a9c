import 'fake-indexeddb/auto';

import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { keepComments } from '@/lib/db/repositories/comments';
import { createClient } from '@/lib/db/repositories/clients';
import { annotatePost, assignClient } from '@/lib/db/repositories/organise-posts';
import { postIdSchema } from '@/lib/domain/ids';
import { exportPosts, type ExportOptions } from '@/lib/export/export-posts';

import { freshDatabase } from '../../db/fresh-database';
import { makeCapture, makeHeader } from '../../db/make-capture';
import { makeComment } from '../../db/make-comment';

const OPTIONS: ExportOptions = {
  format: 'csv',
  content: 'posts',
  delimiter: ',',
  now: new Date('2026-11-23T23:30:00.000Z'),
  timeZone: 'Europe/Chisinau',
};
const POSTS = ['x:1', 'x:2'];

async function fill(database: JackdawDatabase): Promise<void> {
  const first = { nativeId: '1', text: '=HYPERLINK("https://evil.example")', likes: 10 };
  await saveCapture(makeCapture(first, { account: makeHeader(), at: '2026-03-01T12:30:00.000Z' }), database);
  await saveCapture(makeCapture({ ...first, likes: 25 }, { at: '2026-03-02T10:00:00.000Z' }), database);
  const rounded = { ...makeCapture().post.exact, likes: false };
  await saveCapture(makeCapture({ nativeId: '2', likes: 1200, exact: rounded, publishedPrecision: 'day' }), database);
  await annotatePost('x:1', { tags: ['a', 'b'], note: '@me' }, database);
  const { id } = await createClient({ name: '+Bakery', colour: '#112233' }, database);
  await assignClient([postIdSchema.parse('x:1')], id, database);
}

async function table(database: JackdawDatabase, options: Partial<ExportOptions>): Promise<Record<string, string>[]> {
  const { blob } = await exportPosts(POSTS, { ...OPTIONS, ...options }, database);
  return Papa.parse<Record<string, string>>(await blob.text(), { header: true, skipEmptyLines: true }).data;
}

describe('CSV of posts', () => {
  it('has one row per post in the order given, with exactness beside each number', async () => {
    const database = freshDatabase();
    await fill(database);
    const [first, second, ...more] = await table(database, {});
    expect(more).toStrictEqual([]);
    expect(first).toMatchObject({
      id: 'x:1',
      network: 'x',
      account_handle: 'mara_test',
      account_followers: '12345',
      text: '\'=HYPERLINK("https://evil.example")',
      text_characters: '34',
      published_at_utc: '2026-03-01T10:00:00.000Z',
      published_local: '2026-03-01 12:00:00',
      captures: '2',
      likes: '25',
      likes_exact: 'true',
      views: '',
      views_exact: '',
      tags: 'a, b',
      note: "'@me",
      client: "'+Bakery",
    });
    expect(second).toMatchObject({
      id: 'x:2',
      likes: '1200',
      likes_exact: 'false',
      client: '',
      tags: '',
      captures: '1',
    });
  });

  it('takes the order of the selection and passes over what is gone', async () => {
    const database = freshDatabase();
    await fill(database);
    const { blob } = await exportPosts(['x:2', 'x:gone', 'x:1', 'x:2'], OPTIONS, database);
    const { data } = Papa.parse<{ id: string }>(await blob.text(), { header: true, skipEmptyLines: true });
    expect(data.map(({ id }) => id)).toStrictEqual(['x:2', 'x:1']);
  });

  it('is named by what it holds and the person’s own day', async () => {
    const database = freshDatabase();
    const name = async (change: Partial<ExportOptions>) =>
      (await exportPosts([], { ...OPTIONS, ...change }, database)).name;
    expect(await name({})).toBe('jackdaw-posts-2026-11-24.csv');
    expect(await name({ timeZone: 'America/New_York', content: 'metrics' })).toBe('jackdaw-metrics-2026-11-23.csv');
    expect(await name({ format: 'xlsx', content: 'metrics' })).toBe('jackdaw-posts-2026-11-24.xlsx');
  });
});

describe('CSV of metrics', () => {
  it('has one row per post, capture and metric', async () => {
    const database = freshDatabase();
    await fill(database);
    const rows = await table(database, { content: 'metrics' });
    expect(rows).toHaveLength(3 * 6);
    expect(rows.filter(({ metric }) => metric === 'likes')).toMatchObject([
      { post_id: 'x:1', value: '10', exact: 'true', change: '', hours_since_published: '2.5', client: "'+Bakery" },
      { post_id: 'x:1', value: '25', exact: 'true', change: '15', captured_local: '2026-03-02 12:00:00' },
      { post_id: 'x:2', value: '1200', exact: 'false', change: '', hours_since_published: '' },
    ]);
    expect(rows.filter(({ metric, value, exact }) => metric === 'views' && value === '' && exact === '')).toHaveLength(
      3,
    );
  });
});

describe('CSV of comments', () => {
  it('has one row per kept comment, in the order of the page, formulas disarmed', async () => {
    const database = freshDatabase();
    await fill(database);
    const comments = [
      makeComment({ id: 'x:7', nativeId: '7', text: '=1+1', likes: null }),
      makeComment({ id: 'x:5', nativeId: '5', parentId: '7', text: 'Really?' }),
    ];
    await keepComments({ postId: postIdSchema.parse('x:2'), comments, at: '2026-03-02T08:00:00.000Z' }, database);
    expect(await table(database, { content: 'comments' })).toMatchObject([
      { post_id: 'x:2', comment_id: 'x:7', order: '0', parent_id: '', text: "'=1+1", likes: '' },
      { post_id: 'x:2', comment_id: 'x:5', order: '1', parent_id: '7', likes: '2', author_handle: 'ana_pop' },
    ]);
  });
});

describe('NDJSON', () => {
  it('has one post per line with its history, unknown numbers as null', async () => {
    const database = freshDatabase();
    await fill(database);
    const { blob } = await exportPosts(POSTS, { ...OPTIONS, format: 'ndjson' }, database);
    const lines = (await blob.text())
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { id: 'x:1', text: '=HYPERLINK("https://evil.example")', client: '+Bakery', metrics: { likes: 25, views: null } },
      { id: 'x:2', client: null, snapshots: [{ metrics: { likes: 1200 }, exact: { likes: false } }] },
    ]);
  });

  it('has one number per line for metrics', async () => {
    const database = freshDatabase();
    await fill(database);
    const { blob } = await exportPosts(['x:2'], { ...OPTIONS, format: 'ndjson', content: 'metrics' }, database);
    const lines = (await blob.text())
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatchObject({ post_id: 'x:2', metric: 'likes', value: 1200, exact: false, change: null });
  });
});

describe('XLSX', () => {
  it('has every sheet; numbers are numbers, times are times, formulas are text', async () => {
    const database = freshDatabase();
    await fill(database);
    const { blob } = await exportPosts(POSTS, { ...OPTIONS, format: 'xlsx' }, database);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const part = (name: string) => strFromU8(files[name]!);
    expect(part('xl/workbook.xml')).toMatch(/name="Posts".*name="Metrics".*name="Comments"/s);
    const posts = part('xl/worksheets/sheet1.xml');
    const texts = part('xl/sharedStrings.xml');
    expect(posts).not.toContain('<f>');
    expect(posts).toContain('<v>12345</v>');
    // 2026-03-01 10:00 UTC as days since 1899-12-30.
    const numbers = [...posts.matchAll(/<v>([\d.]+)<\/v>/g)].map(([, number]) => Number(number));
    expect(numbers.some((number) => Math.abs(number - (46_082 + 10 / 24)) < 1e-8)).toBe(true);
    expect(texts).toContain("'=HYPERLINK(");
    expect(texts).not.toMatch(/<t[^>]*>[=+\-@]/);
    expect(part('xl/worksheets/sheet2.xml').match(/<row /g)).toHaveLength(1 + 18);
  });

  it('survives what Excel cannot hold: control characters and overlong texts', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({ nativeId: '1', text: `a\u0000\u0008b${'я'.repeat(40_000)}` }), database);
    const { blob } = await exportPosts(['x:1'], { ...OPTIONS, format: 'xlsx' }, database);
    const texts = strFromU8(unzipSync(new Uint8Array(await blob.arrayBuffer()))['xl/sharedStrings.xml']!);
    const long = /<t[^>]*>(ab?[^<]*я…)<\/t>/.exec(texts)?.[1] ?? '';
    expect(long.length).toBeGreaterThan(32_000);
    expect(long.length).toBeLessThanOrEqual(32_767);
    // oxlint-disable-next-line no-control-regex -- exactly these may not stand in XML
    expect(texts).not.toMatch(/[\u0000-\u0008]/);
  });
});
