// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMessageRegion } from '@/lib/overlay/message-region';
import { createShadowHosts, type ShadowHosts } from '@/lib/overlay/shadow-hosts';

const LOOK = { mark: 'toast', style: '', label: 'Jackdaw', closeLabel: 'Close' };
const SHOW_MS = 5000;

let stop = new AbortController();
beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Hosts as on a page, except that the test may look into the last one's closed root. */
function setUp(look = {}) {
  const hosts = createShadowHosts({ document, window }, stop.signal);
  const seen: { host: HTMLElement; root: ShadowRoot; press: (key: string) => void }[] = [];
  const watched: ShadowHosts = {
    ...hosts,
    create(owner) {
      const made = hosts.create(owner);
      seen.push({ ...made, press: (key) => owner.onKey(new KeyboardEvent('keydown', { key })) });
      return made;
    },
  };
  const region = createMessageRegion({ document, window }, watched, { ...LOOK, ...look, signal: stop.signal });
  const show = (text: string, parent: Element = document.documentElement, action?: () => void): HTMLElement => {
    const words = Object.assign(document.createElement('p'), { textContent: text });
    return region.show({ words, showMs: SHOW_MS, parent, action: action && { label: 'Undo', run: action } });
  };
  return { region, seen, show };
}

describe('a message in a page', () => {
  it('stands in a region that is read out, in place of the one before, and goes by itself', () => {
    const { seen, show } = setUp();
    const shown = show('One');
    expect([shown.getAttribute('role'), shown.getAttribute('aria-label')]).toEqual(['status', 'Jackdaw']);
    vi.advanceTimersByTime(SHOW_MS - 1);
    expect(show('Two')).toBe(shown);
    expect(shown.querySelector('p')?.textContent).toBe('Two');
    expect(seen).toHaveLength(1);
    vi.advanceTimersByTime(SHOW_MS - 1);
    expect(shown.textContent).toContain('Two');
    vi.advanceTimersByTime(1);
    expect(shown.childNodes).toHaveLength(0);
  });

  it('leaves by Escape, not by another key', () => {
    const { seen, show } = setUp();
    const shown = show('One');
    seen[0]?.press('a');
    expect(shown.textContent).toContain('One');
    seen[0]?.press('Escape');
    expect(shown.textContent).toBe('');
  });

  it('does nothing for a click the page made up', () => {
    const run = vi.fn<() => void>();
    const shown = setUp().show('One', document.documentElement, run);
    shown.querySelector('button')?.click();
    expect(run).not.toHaveBeenCalled();
    expect(shown.textContent).toContain('One');
  });

  it('moves to where it is to stand now, and stays where it stands already', () => {
    const { seen, show } = setUp();
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    show('One');
    show('Two', dialog);
    expect(seen[0]?.host.parentElement).toBe(dialog);
    const moved = vi.spyOn(dialog, 'append');
    show('Three', dialog);
    expect(moved).not.toHaveBeenCalled();
    dialog.remove();
    show('Four');
    expect(seen[0]?.host.isConnected).toBe(true);
  });

  it('leaves the page between two messages where it is told to', () => {
    const { seen, show } = setUp({ leaves: true });
    show('One');
    vi.advanceTimersByTime(SHOW_MS);
    expect(seen[0]?.host.isConnected).toBe(false);
    show('Two');
    expect(seen[0]?.host.isConnected).toBe(true);
  });

  it('is gone with the script', () => {
    const { seen, show } = setUp();
    const shown = show('One');
    stop.abort();
    expect(seen[0]?.host.isConnected).toBe(false);
    expect(shown.textContent).toBe('');
  });
});
