import { runCommand } from './run-command.mjs';

/**
 * Production build of one browser into `.output`.
 * @param {'chromium' | 'firefox'} browser
 * @throws {Error} with the build's output when it fails
 */
export async function buildExtension(browser) {
  console.log('Building the extension.');
  const wxt = browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
  for (const [command, ...args] of [
    ['npm', 'run', '--silent', 'messages'],
    ['wxt', ...wxt],
  ]) {
    const { code, output } = await runCommand(command, args);
    if (code !== 0) throw new Error(`${output}\nThe build failed (${[command, ...args].join(' ')}).`);
  }
}
