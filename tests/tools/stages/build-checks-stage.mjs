import { checkBundles } from '../checks/check-bundles.mjs';
import { checkManifest } from '../checks/check-manifest.mjs';
import { loadBuild } from '../checks/load-build.mjs';

/** @type {import('./run-stages.mjs').Stage} */
export const buildChecksStage = {
  name: 'build-checks',
  title: 'manifests, permissions, sizes and contents of both builds',
  needs: ['build-chrome', 'build-firefox'],
  run: async () => {
    const results = ['chromium', 'firefox'].flatMap((browser) => {
      const build = loadBuild(browser);
      return [...checkManifest(build), ...checkBundles(build)].map((check) => ({ ...check, browser }));
    });
    const failed = results.filter((check) => check.problem !== null);
    return {
      passed: results.length - failed.length,
      failed: failed.length,
      skipped: 0,
      detail: results.map(describe).filter(Boolean).join('\n'),
    };
  },
};

function describe({ browser, name, problem, figure }) {
  if (problem !== null) return `FAILED ${browser}: ${name}: ${problem}`;
  return figure ? `${browser}: ${name}: ${figure}` : '';
}
