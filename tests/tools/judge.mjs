// npm run judge [-- its options]: scores capture on saved real pages against what a person reads on them.
// Neither the pages nor the judge are part of the project: the folder beside it is used when it is there, or $JACKDAW_JUDGE.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { enterDevNode } from './setup/enter-dev-node.mjs';
import { buildDirOf, PROJECT_DIR, SCRATCH_DIR } from './setup/project.mjs';

await enterDevNode();
const { buildExtension } = await import('./setup/build-extension.mjs');
const { ensureBrowser } = await import('./setup/ensure-browser.mjs');
const { runCommand } = await import('./setup/run-command.mjs');

const judge = process.env.JACKDAW_JUDGE ?? path.resolve(PROJECT_DIR, '../shared/judge');
if (!existsSync(path.join(judge, 'judge.mjs'))) {
  console.log(
    `There is no judge in ${judge}. Set JACKDAW_JUDGE to its folder, or use npm test for the project's own checks.`,
  );
  process.exit(0);
}

// The folder may be read-only, and Node looks for puppeteer-core beside the script that imports it: inside the project
// that is ours.
const copy = path.join(SCRATCH_DIR, 'judge');
mkdirSync(copy, { recursive: true });
cpSync(path.join(judge, 'judge.mjs'), path.join(copy, 'judge.mjs'));

try {
  const executablePath = await ensureBrowser('chromium');
  if (!process.argv.includes('--ext')) await buildExtension('chromium');
  const given = process.argv.slice(2);
  const folders = ['--pages', path.resolve(judge, '../pages'), '--truth', path.resolve(judge, '../pages-truth')];
  const build = given.includes('--ext') ? [] : ['--ext', buildDirOf('chromium')];
  const args = [path.join(copy, 'judge.mjs'), ...build, ...folders, ...given];
  const { code } = await runCommand(process.execPath, args, { live: true, env: { CHROME: executablePath } });
  process.exit(code);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
