import { gzipSync } from 'node:zlib';

import { NETWORK_HOSTS } from '../../../lib/networks/hosts.ts';
import { runChecks } from './load-build.mjs';

/** Bytes of always-on script on any one page (kB as 1,000 bytes). */
const MAX_BYTES = 50_000;
const MAX_GZIP_BYTES = 17_000;

/** On sites that a person allowed besides the networks; registered by the background (`site-scripts.ts`). */
const ALLOWED_SITE = { host: 'https://each-site-you-allow/*', files: ['content-scripts/overlay-site.js'] };

/** Strings that survive minifying and give away a library that does not belong on other people's pages. */
const LIBRARIES = {
  Dexie: /Dexie/,
  React: /react\.(transitional\.)?element|react-dom/,
  Zod: /ZodError|_zod\b/,
};

const table = {
  'always-on script per host': (build) => {
    const sizes = sizesByHost(build);
    if (sizes.length === 0) return 'no host has an always-on script';
    const heavy = sizes.filter(({ bytes, gzip }) => bytes > MAX_BYTES || gzip > MAX_GZIP_BYTES);
    if (heavy.length === 0) return { figure: describeSizes(sizes) };
    return `more than ${MAX_BYTES} bytes (${MAX_GZIP_BYTES} gzipped): ${describeSizes(heavy)}. Look what the script imports.`;
  },
  'always-on scripts hold no library': (build) => {
    const found = alwaysOnFiles(build).flatMap((file) =>
      Object.entries(LIBRARIES)
        .filter(([, mark]) => mark.test(build.read(file)))
        .map(([library]) => `${library} in ${file}`),
    );
    return found.length > 0
      ? `${found.join(', ')}. Make the import type-only or move the code to the background.`
      : null;
  },
  'no code from strings': (build) => {
    const found = scriptsOf(build).filter((file) => /[^.\w]eval\(/.test(build.read(file)));
    const inPages = alwaysOnFiles(build).filter((file) => /new Function\b/.test(build.read(file)));
    return [...found, ...inPages].length > 0 ? `eval or new Function in ${[...found, ...inPages].join(', ')}` : null;
  },
  'no remote code': (build) => {
    const remote = /(import\s*\(|importScripts\s*\(|from)\s*["'`]https?:/;
    const found = scriptsOf(build).filter((file) => remote.test(build.read(file)));
    return found.length > 0 ? `remote import in ${found.join(', ')}` : null;
  },
  'pages load only their own files': (build) => {
    const found = build.files
      .filter((file) => file.endsWith('.html') || file.endsWith('.css'))
      .filter((file) =>
        /(src|href)=["'](https?:)?\/\/|url\(["']?(https?:)?\/\/|@import\s+["']http/.test(build.read(file)),
      );
    return found.length > 0 ? `remote file in ${found.join(', ')}` : null;
  },
  'no inline script': (build) => {
    const found = build.files.filter(
      (file) => file.endsWith('.html') && /<script(?![^>]*\bsrc=)[^>]*>/.test(build.read(file)),
    );
    return found.length > 0 ? `inline script in ${found.join(', ')}` : null;
  },
  'a page runs no entry but its own': (build) => {
    const pages = build.files.filter((file) => file.endsWith('.html'));
    const found = pages.flatMap((page) =>
      scriptsOfPage(build, page)
        .filter((file) => entriesIn(build.read(file)).some((entry) => entry !== page))
        .map((file) => `${file} in ${page}`),
    );
    if (pages.every((page) => scriptsOfPage(build, page).every((file) => entriesIn(build.read(file)).length === 0))) {
      return 'no page says which root it needs: correct the mark in this check';
    }
    return found.length > 0
      ? `${found.join(', ')} holds the entry of another page. Look at lib/build/page-chunks.ts.`
      : null;
  },
  'the worker loads no React': (build) => {
    const found = withImports(build, 'background.js').filter((file) => LIBRARIES.React.test(build.read(file)));
    return found.length > 0
      ? `${found.join(', ')}. Look at lib/build/page-chunks.ts and what the worker imports.`
      : null;
  },
  'no source maps and no path of the building machine': (build) => {
    const home = process.cwd();
    const found = build.files.filter(
      (file) => file.endsWith('.map') || (/\.(js|css|html|json)$/.test(file) && build.read(file).includes(home)),
    );
    return found.length > 0 ? found.join(', ') : null;
  },
};

/** @param {import('./load-build.mjs').Build} build */
export function checkBundles(build) {
  return runChecks(table, build);
}

function scriptsOf(build) {
  return build.files.filter((file) => file.endsWith('.js'));
}

function alwaysOnFiles(build) {
  const declared = (build.manifest.content_scripts ?? []).flatMap((script) => script.js ?? []);
  return [...new Set([...declared, ...ALLOWED_SITE.files])];
}

/** The page's script and those that it imports at once, which the page names for preloading. */
function scriptsOfPage(build, page) {
  return [...build.read(page).matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, file]) => file);
}

/** Every entry says by name which page it needs an element of. */
function entriesIn(source) {
  return [...source.matchAll(/(\w+\.html) has no #root/g)].map(([, page]) => page);
}

/** The file and all that it imports at once, directly or not. */
function withImports(build, entry) {
  const found = new Set();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
    for (const [, name] of build.read(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      waiting.push(folder + name);
    }
  }
  return [...found];
}

/** Everything that runs on a host by itself, summed up: that is what its pages pay for. */
function sizesByHost(build) {
  const scripts = build.manifest.content_scripts ?? [];
  const declared = Object.values(NETWORK_HOSTS)
    .flat()
    .map((host) => ({
      host,
      files: scripts.filter((script) => script.matches.includes(host)).flatMap((script) => script.js ?? []),
    }));
  return [...declared, ALLOWED_SITE]
    .map(({ host, files }) => {
      const sources = files.map((file) => build.read(file));
      return {
        host,
        bytes: sources.reduce((sum, source) => sum + Buffer.byteLength(source), 0),
        gzip: sources.reduce((sum, source) => sum + gzipSync(source).length, 0),
      };
    })
    .filter(({ bytes }) => bytes > 0);
}

function describeSizes(sizes) {
  const grouped = Map.groupBy(sizes, ({ bytes, gzip }) => `${kilo(bytes)} (${kilo(gzip)} gzipped)`);
  return [...grouped]
    .map(
      ([size, rows]) =>
        `${size} on ${new URL(rows[0].host.replaceAll('*', '')).host}${rows.length > 1 ? ` and ${rows.length - 1} more` : ''}`,
    )
    .join(', ');
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
