import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

import { pageChunks } from './lib/build/page-chunks';
import { NETWORK_HOSTS } from './lib/networks/hosts';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Auto-imported globals can be neither grepped nor linted.
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  publicDir: 'assets/public',
  alias: { '@': '.' },
  // Both browsers preload modules by themselves; the polyfill would be one more file on every page.
  vite: () => ({ plugins: [tailwindcss()], build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // Firefox has a sidebar of its own, which needs no permission, and warns of those it does not know.
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.browser !== 'firefox') return;
      manifest.permissions = manifest.permissions?.filter((permission) => permission !== 'sidePanel') ?? [];
    },
    // The always-on scripts go without the polyfill: it is 10 kB and about 1 ms on every page, and the few calls they make
    // (sendMessage, onMessage with sendResponse, storage) are the same in both browsers. Texts go without Paraglide's runtime.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'popup')) config.plugins?.push(pageChunks());
      if (!entrypoints.every(({ type, name }) => type === 'content-script' || name === 'day-ahead')) return;
      config.plugins?.push({
        name: 'jackdaw:light-content-scripts',
        enforce: 'pre',
        resolveId(id, importer) {
          if (id === '@wxt-dev/webextension-polyfill/browser') return this.resolve('@wxt-dev/browser', importer);
          if (id === 'wxt/utils/content-script-context') return this.resolve('@/lib/overlay/script-context', importer);
          return /(?:^|\/)runtime\.js$/.test(id) && importer?.includes('/lib/i18n/') === true
            ? this.resolve('@/lib/i18n/overlay-runtime', importer)
            : null;
        },
        // Nearly all of such a script runs on the first page with a post. Chromium (136 and newer) then compiles it in one go
        // instead of reading each function twice, which halves the script's own time while a page loads.
        generateBundle(_options, bundle) {
          for (const file of Object.values(bundle)) {
            if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
          }
        },
      });
    },
  },
  zip: { excludeSources: ['tests/networks/**', '.ci/**'] },
  // Browsers are started by tests/tools (npm start, npm run page), which find an installed one.
  webExt: { disabled: true },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'],
    // Asked for when the person switches notifications on in Settings.
    optional_permissions: ['notifications'],
    host_permissions: Object.values(NETWORK_HOSTS).flat(),
    // Nothing by itself: the popup asks for one site at a time, on the person's click.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'capture-post': {
        // J for Jackdaw. Chromium 156 refuses Alt+Shift+C and Alt+Shift+P: the command would stand without a key.
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_capture_post__',
      },
      'capture-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_capture_page__',
      },
      'insert-reply': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_insert_reply__',
      },
      // L for the list. Chromium suggests keys for four commands at most: this is the fourth.
      'open-checklist': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_open_checklist__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jackdaw@jackdaw.tools',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : { minimum_chrome_version: '138' }),
  }),
});
