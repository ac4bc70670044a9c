import { runSpecs } from '../../e2e/run-specs.mjs';
import { ensureBrowser } from '../setup/ensure-browser.mjs';

const BUILD_STAGE = { chromium: 'build-chrome', firefox: 'build-firefox' };
const TITLE = { chromium: 'Chromium', firefox: 'Firefox' };

/**
 * @param {'chromium' | 'firefox'} browser
 * @returns {import('./run-stages.mjs').Stage}
 */
export function e2eStage(browser) {
  return {
    name: `e2e-${browser}`,
    title: `the built extension in ${TITLE[browser]}, pages at their real addresses, network cut off`,
    needs: [BUILD_STAGE[browser]],
    run: async () => {
      await ensureBrowser(browser);
      return runSpecs(browser);
    },
  };
}
