import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { clearReports, loadReports, report } from '@/lib/errors/report';

function errorAt(place: string): Error {
  const error = new RangeError('secret words of a page');
  error.stack = `RangeError: secret words of a page\nsecond line of them\n    at ${place}`;
  return error;
}

describe('report', () => {
  it('counts the same fault instead of repeating it', async () => {
    await report(errorAt('read (chrome-extension://abc/background.js:1:2)'), 'posts:capture');
    await report(errorAt('read (chrome-extension://abc/background.js:1:2)'), 'posts:capture');
    await report(errorAt('read (chrome-extension://abc/background.js:9:9)'), 'posts:capture');
    const reports = await loadReports();
    expect(reports.map(({ stack, times }) => [stack, times])).toEqual([
      ['at read (/background.js:1:2)', 2],
      ['at read (/background.js:9:9)', 1],
    ]);
  });

  it('keeps neither the words of the error nor addresses of pages', async () => {
    await report(errorAt('f (https://x.com/secret-person/status/1:2:3)'), 'overlay');
    const kept = JSON.stringify(await loadReports());
    expect(kept).not.toContain('secret');
    expect(kept).toContain('RangeError');
  });

  it('understands stacks of Firefox', async () => {
    const error = new Error('x');
    error.stack = 'read@moz-extension://0a-b/background.js:3:4\n@moz-extension://0a-b/background.js:5:6\n';
    await report(error, 'menu');
    expect((await loadReports())[0]?.stack).toBe('read@/background.js:3:4\n@/background.js:5:6');
  });

  it('takes what is no error at all', async () => {
    await report('a string with secret words', 'menu');
    await report(undefined, 'menu');
    expect((await loadReports()).map(({ name }) => name)).toEqual(['string', 'undefined']);
  });

  it('keeps the last hundred, also when many come at once', async () => {
    await Promise.all(Array.from({ length: 130 }, (_, line) => report(errorAt(`f (/b.js:${line}:1)`), 'menu')));
    const reports = await loadReports();
    expect(reports).toHaveLength(100);
    expect(reports.at(-1)?.stack).toContain(':129:');
  });

  it('never throws, and goes on after storage failed once', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await report(errorAt('a (/b.js:1:1)'), 'menu');
    expect(log).toHaveBeenCalledTimes(1);
    await report(errorAt('b (/b.js:2:1)'), 'menu');
    expect(await loadReports()).toHaveLength(1);
  });

  it('forgets on request', async () => {
    await report(errorAt('a (/b.js:1:1)'), 'menu');
    await clearReports();
    expect(await loadReports()).toEqual([]);
  });
});
