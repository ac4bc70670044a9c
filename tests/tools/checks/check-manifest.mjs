import { NETWORK_HOSTS } from '../../../lib/networks/hosts.ts';
import { runChecks } from './load-build.mjs';

/** Exactly these and no more. A new one needs a line in PRIVACY.md, in the settings page and here. */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting', 'contextMenus'];
/** Firefox's sidebar needs none. */
const CHROME_PERMISSIONS = ['sidePanel'];
/** Asked for when the person switches notifications on. */
const OPTIONAL_PERMISSIONS = ['notifications'];
/** Asked for one by one, on a click, for other Mastodon servers and sites a person follows. */
const OPTIONAL_HOSTS = ['https://*/*'];
const LOCALES = ['en', 'ro', 'ru'];
const ICON_SIZES = ['16', '32', '48', '128'];

const table = {
  'manifest version 3': ({ manifest }) => (manifest.manifest_version === 3 ? null : 'manifest_version is not 3'),
  permissions: ({ manifest, browser }) =>
    differenceOf(manifest.permissions, browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, ...CHROME_PERMISSIONS]),
  'optional permissions': ({ manifest }) => differenceOf(manifest.optional_permissions, OPTIONAL_PERMISSIONS),
  'host permissions': ({ manifest }) => differenceOf(manifest.host_permissions, Object.values(NETWORK_HOSTS).flat()),
  'optional hosts': ({ manifest }) => differenceOf(manifest.optional_host_permissions, OPTIONAL_HOSTS),
  'LinkedIn is only reached by activeTab': ({ manifest }) =>
    /linkedin/i.test(JSON.stringify([manifest.host_permissions, manifest.content_scripts]))
      ? 'remove LinkedIn from always-on hosts and content scripts'
      : null,
  'content scripts stay on the hosts of lib/networks/hosts.ts': ({ manifest }) => {
    const known = new Set(Object.values(NETWORK_HOSTS).flat());
    const extra = (manifest.content_scripts ?? []).flatMap((script) => script.matches).filter((m) => !known.has(m));
    return extra.length > 0 ? `unknown matches ${extra.join(', ')}` : null;
  },
  'content security policy': ({ manifest }) => {
    const policy = JSON.stringify(manifest.content_security_policy ?? {});
    return /unsafe-eval|unsafe-inline|https?:/.test(policy) ? `weaker than the default: ${policy}` : null;
  },
  'nothing is readable by web pages': ({ manifest }) =>
    (manifest.web_accessible_resources ?? []).length === 0
      ? null
      : `web_accessible_resources lets any page find out that Jackdaw is installed: ${JSON.stringify(manifest.web_accessible_resources)}`,
  'no other extension or page may connect': ({ manifest }) =>
    manifest.externally_connectable === undefined ? null : 'remove externally_connectable',
  'no update address': ({ manifest }) => (manifest.update_url === undefined ? null : 'remove update_url'),
  'files named in the manifest exist': (build) => {
    const gone = filesOf(build.manifest).filter((file) => !build.has(file));
    return gone.length > 0 ? `missing from the build: ${gone.join(', ')}` : null;
  },
  icons: ({ manifest }) => {
    const gone = ICON_SIZES.filter((size) => manifest.icons?.[size] === undefined);
    return gone.length > 0 ? `no icon of ${gone.join(', ')} px` : null;
  },
  'texts of the manifest in every language': checkLocales,
  'keyboard commands': ({ manifest }) => {
    const names = Object.keys(manifest.commands ?? {});
    return names.includes('capture-post') && names.includes('capture-page') ? null : `only ${names.join(', ')}`;
  },
  'settings for this browser': ({ manifest, browser }) =>
    browser === 'firefox' ? checkGecko(manifest) : checkChrome(manifest),
};

/** @param {import('./load-build.mjs').Build} build */
export function checkManifest(build) {
  return runChecks(table, build);
}

function differenceOf(actual = [], expected) {
  const extra = actual.filter((entry) => !expected.includes(entry));
  const gone = expected.filter((entry) => !actual.includes(entry));
  const parts = [
    extra.length > 0 ? `not in the design: ${extra.join(', ')}` : '',
    gone.length > 0 ? `missing: ${gone.join(', ')}` : '',
  ];
  return parts.filter(Boolean).join('; ') || null;
}

function filesOf(manifest) {
  const { background = {}, action = {}, icons = {}, content_scripts: scripts = [] } = manifest;
  const files = [
    background.service_worker,
    ...(background.scripts ?? []),
    action.default_popup,
    ...Object.values(icons),
    ...scripts.flatMap((script) => [...(script.js ?? []), ...(script.css ?? [])]),
  ];
  return files.filter((file) => file !== undefined).map((file) => file.replace(/^\//, ''));
}

function checkLocales(build) {
  const used = [...JSON.stringify(build.manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]);
  const problems = LOCALES.flatMap((locale) => {
    const file = `_locales/${locale}/messages.json`;
    if (!build.has(file)) return [`${file} is missing`];
    const texts = JSON.parse(build.read(file));
    return used.filter((key) => !texts[key]?.message).map((key) => `${file} has no text for ${key}`);
  });
  return problems.length > 0 ? [...new Set(problems)].join('; ') : null;
}

function checkGecko(manifest) {
  const gecko = manifest.browser_specific_settings?.gecko ?? {};
  if (!gecko.id) return 'browser_specific_settings.gecko.id is missing';
  if (!gecko.strict_min_version) return 'gecko.strict_min_version is missing';
  const collected = JSON.stringify(gecko.data_collection_permissions);
  return collected === '{"required":["none"]}' ? null : `data_collection_permissions must say "none", not ${collected}`;
}

function checkChrome(manifest) {
  if (!manifest.minimum_chrome_version) return 'minimum_chrome_version is missing';
  return manifest.browser_specific_settings === undefined ? null : 'Firefox settings in the Chrome build';
}
