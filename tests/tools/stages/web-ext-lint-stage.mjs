import { buildDirOf } from '../setup/project.mjs';
import { runCommand } from '../setup/run-command.mjs';

/** Warnings that are right about the build and still not for us to mend, with the reason. Any other warning fails the stage. */
const KNOWN_WARNINGS = {
  UNSAFE_VAR_ASSIGNMENT: "React's DOM writer holds the assignment for dangerouslySetInnerHTML, which our lint bans",
  DANGEROUS_EVAL: "Zod's compiler, which lib/zod.ts switches off (jitless); the extension's CSP forbids it as well",
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'Jackdaw is not offered for Android: its manifest has no gecko_android',
};

/** @type {import('./run-stages.mjs').Stage} */
export const webExtLintStage = {
  name: 'web-ext-lint',
  title: "Mozilla's linter on the Firefox build: no errors, no warning that is not explained",
  needs: ['build-firefox'],
  run: lint,
};

async function lint() {
  const args = ['lint', '--source-dir', buildDirOf('firefox'), '--output', 'json', '--no-config-discovery'];
  const { output } = await runCommand('web-ext', args, { env: { NO_COLOR: '1' } });
  const report = parseReport(output);
  if (report === null) return { passed: 0, failed: 1, skipped: 0, detail: output };
  const unknown = report.warnings.filter((warning) => KNOWN_WARNINGS[warning.code] === undefined);
  const lines = [...report.errors, ...report.warnings, ...report.notices].map(describe);
  const failed = report.errors.length + unknown.length > 0 ? 1 : 0;
  if (failed) lines.push('FAILED: mend what it names, or add the warning with its reason to web-ext-lint-stage.mjs.');
  return { passed: 1 - failed, failed, skipped: 0, detail: lines.join('\n') };
}

function parseReport(output) {
  const start = output.indexOf('{"count"');
  if (start === -1) return null;
  return JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
}

function describe({ _type: type, code, message, file, line }) {
  const place = file ? ` in ${file}${line ? `:${line}` : ''}` : '';
  const reason = KNOWN_WARNINGS[code] === undefined ? '' : ` (accepted: ${KNOWN_WARNINGS[code]})`;
  return `${type} ${code}${place}: ${message}${reason}`;
}
