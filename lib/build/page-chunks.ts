import type { Plugin, Rolldown } from 'vite';

const POPUP_ENTRY = '/entrypoints/popup/main.tsx';
/** What the popup needs before the day stands in it: its entry, and what that fetches at once. */
const POPUP_ROOTS = [POPUP_ENTRY, '/lib/db/watch-tables.ts', '/lib/db/repositories/notices.ts'];
const WORKER_ROOTS = ['/entrypoints/background/index.ts'];

/** A few lines each that WXT puts into every page beside its entry, otherwise in files of their own. */
const ALWAYS_LOADED = /virtual:wxt-(?:html-)?plugins|rolldown[/\\:]runtime/u;

/** Every text stands in a file of its own, and all of them behind this one. */
const TEXTS = '/lib/i18n/messages.ts';

interface Imports {
  atOnce: readonly string[];
  later: readonly string[];
}

/** What a module imports; of the texts only those it names (`m.common_close`), not all that stand behind their index. */
function importsOf(info: Rolldown.ModuleInfo | null): Imports {
  if (info === null || info.id.endsWith(TEXTS)) return { atOnce: [], later: [] };
  const texts = info.importedIds.find((id) => id.endsWith(TEXTS));
  const named = texts === undefined ? [] : (info.code ?? '').matchAll(/\bm\.(\w+)/g);
  const folder = texts?.replace(/messages\.ts$/, 'compiled/messages');
  return {
    atOnce: [...info.importedIds, ...Array.from(named, ([, name]) => `${folder}/${name}.js`)],
    later: info.dynamicallyImportedIds,
  };
}

/**
 * The modules reached from the roots.
 * @param lazily also by `import()`
 */
function reach(roots: readonly string[], of: (id: string) => Imports, lazily: boolean): Set<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const { atOnce, later } = of(id);
    waiting.push(...atOnce, ...(lazily ? later : []));
  }
  return found;
}

function rootsIn(ids: readonly string[], ends: readonly string[]): string[] {
  return ends.map((end) => {
    const root = ids.find((id) => id.endsWith(end));
    if (root === undefined)
      throw new Error(`No module ends with ${end}: correct the roots in lib/build/page-chunks.ts.`);
    return root;
  });
}

/**
 * Puts what the popup opens with into three files (and the bundler's own few lines) instead of 150: each file of an extension costs its page about 2 ms, whatever is in
 * it (measured in Chromium 156), which was two thirds of the popup's time to the day's first rows.
 *
 * `base` has what the background worker starts with as well, `worker-later` what it fetches on demand, and `window` what only pages
 * need, so that the worker never loads React. What the popup fetches later, and all of other pages, is split as before.
 */
export function pageChunks(): Plugin {
  const groups = new Map<string, string>();
  return {
    name: 'jackdaw:page-chunks',
    renderStart() {
      groups.clear();
      const ids = [...this.getModuleIds()];
      const of = (id: string): Imports => importsOf(this.getModuleInfo(id));
      const workerRoots = rootsIn(ids, WORKER_ROOTS);
      const atWorkerStart = reach(workerRoots, of, false);
      const inWorker = reach(workerRoots, of, true);
      const notAtStart = (id: string): string => (inWorker.has(id) ? 'worker-later' : 'window');
      for (const id of reach(rootsIn(ids, POPUP_ROOTS), of, false)) {
        // An entry runs wherever its file is loaded; styles stay with their pages (the practice page imitates a network without ours).
        if (id.endsWith(POPUP_ENTRY) || /\.css(?:\?|$)/u.test(id)) continue;
        groups.set(id, atWorkerStart.has(id) ? 'base' : notAtStart(id));
      }
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: { groups: [{ name: (id) => (ALWAYS_LOADED.test(id) ? 'base' : (groups.get(id) ?? null)) }] },
    }),
  };
}
