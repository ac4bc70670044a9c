// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { followText, type TextFollower } from '@/lib/checklist-panel/follow-text';

let follower: TextFollower | null = null;
const onChange = vi.fn<(text: string) => void>();
const onGone = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => callback());
  onChange.mockReset();
  onGone.mockReset();
});
afterEach(() => {
  follower?.stop();
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function follow(box: HTMLElement): void {
  document.body.append(box);
  follower = followText(box, { onChange, onGone });
}

function type(box: HTMLTextAreaElement, text: string): void {
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

it('tells what stands there already, at once', () => {
  const box = document.createElement('textarea');
  box.value = 'Hello';
  follow(box);
  expect(onChange.mock.calls).toEqual([['Hello']]);
});

it('reads nothing while somebody types, and once when they rest', async () => {
  const box = document.createElement('textarea');
  follow(box);
  onChange.mockReset();
  for (const text of ['H', 'He', 'Hel']) {
    type(box, text);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(onChange).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(onChange.mock.calls).toEqual([['Hel']]);
});

it('looks in between where the typing never rests', async () => {
  const box = document.createElement('textarea');
  follow(box);
  onChange.mockReset();
  for (let key = 1; key <= 40; key += 1) {
    type(box, 'x'.repeat(key));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(2);
});

it('finds what a program wrote without any event', async () => {
  const box = document.createElement('textarea');
  follow(box);
  box.value = 'Set by a program';
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange.mock.lastCall).toEqual(['Set by a program']);
});

it('sees an editor draw its text anew', async () => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  follow(box);
  box.append(document.createTextNode('Drawn'));
  await vi.advanceTimersByTimeAsync(500);
  expect(onChange.mock.lastCall).toEqual(['Drawn']);
});

it('says that the page took the box away, and nothing after its end', async () => {
  const box = document.createElement('textarea');
  follow(box);
  box.remove();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onGone).toHaveBeenCalled();
  follower?.stop();
  onChange.mockReset();
  type(box, 'late');
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange).not.toHaveBeenCalled();
});
