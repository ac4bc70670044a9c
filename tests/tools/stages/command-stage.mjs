import { runCommand } from '../setup/run-command.mjs';

/** No colours: the output is kept, piped and read in logs. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: '0', CI: '1' };

/**
 * A stage that is one command: passed when every command of the list exits with 0, counted as one.
 * @param {{ name: string, title: string, hint: string, commands: [string, ...string[]][], needs?: string[] }} options
 *   `hint` tells a contributor what to do when it fails
 * @returns {import('./run-stages.mjs').Stage}
 */
export function commandStage({ name, title, hint, commands, needs = [] }) {
  return { name, title, needs, run: () => runAll(commands, hint) };
}

async function runAll(commands, hint) {
  for (const [command, ...args] of commands) {
    const { code, output } = await runCommand(command, args, { env: PLAIN });
    if (code !== 0) {
      const detail = `${output.trim()}\nFAILED ${[command, ...args].join(' ')} (exit code ${code}). ${hint}`;
      return { passed: 0, failed: 1, skipped: 0, detail };
    }
  }
  return { passed: 1, failed: 0, skipped: 0 };
}
