const KINDS = { chrome: 'chromium', chromium: 'chromium', edge: 'chromium', firefox: 'firefox' };

/**
 * What `--browser` means.
 * @param {string} name
 * @returns {'chromium' | 'firefox'}
 */
export function browserKindOf(name) {
  const kind = KINDS[name.toLowerCase()];
  if (kind === undefined) {
    console.error(`--browser ${name} is not known: use chrome, chromium, edge or firefox.`);
    process.exit(1);
  }
  return kind;
}

/** Whether a window can be shown here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
