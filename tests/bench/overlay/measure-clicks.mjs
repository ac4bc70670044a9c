import { stopWorker } from '../../e2e/harness/stop-worker.ts';
import { pause } from '../../e2e/harness/until.ts';
import { CAPTURE_BUTTON, isWorker, openFeed, openTab } from './variants.mjs';

const WARM_CLICKS = 20;
const COLD_CLICKS = 5;

/**
 * Milliseconds from the click's own time stamp until the button reads "Captured".
 * @returns {Promise<{ first: number[], warm: number[], cold: number[], coldFirst: number[] }>} `first`: first press on a page,
 *   which brings what capturing needs into it; `cold`: the worker was stopped before; `coldFirst`: both
 */
export async function measureClicks(variant) {
  const page = await openCapturePage(variant, WARM_CLICKS + COLD_CLICKS + 1);
  const buttons = await page.$$(CAPTURE_BUTTON);
  const first = [await clickAndTime(buttons.pop())];
  const warm = [];
  for (let count = 0; count < WARM_CLICKS; count += 1) warm.push(await clickAndTime(buttons.pop()));
  const cold = [];
  for (let count = 0; count < COLD_CLICKS; count += 1) {
    await coolDown(variant, page);
    cold.push(await clickAndTime(buttons.pop()));
  }
  await page.close();
  const coldFirst = [];
  for (let count = 0; count < COLD_CLICKS; count += 1) {
    first.push(await clickOnFreshPage(variant, { isCold: false }));
    coldFirst.push(await clickOnFreshPage(variant, { isCold: true }));
  }
  return { first, warm, cold, coldFirst };
}

async function clickOnFreshPage(variant, { isCold }) {
  const page = await openCapturePage(variant, 3);
  const buttons = await page.$$(CAPTURE_BUTTON);
  if (isCold) await coolDown(variant, page);
  const ms = await clickAndTime(buttons.pop());
  await page.close();
  return ms;
}

/** A page that ends in so many posts that nobody captured yet. */
async function openCapturePage(variant, count) {
  const page = await openTab(variant);
  await openFeed(page);
  await page.evaluate((start) => globalThis.feed.startAt(start), Math.floor(Math.random() * 90_000) * 1000);
  await page.evaluate((posts) => globalThis.feed.append(posts, 10), count);
  // Questions about what is captured already have been answered by then.
  await pause(1500);
  return page;
}

async function coolDown({ browser, origin }, page) {
  const openExtensionPage = async (path) => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/${path === 'icon/16.png' ? 'manifest.json' : path}`);
    return tab;
  };
  if (browser.targets().some(isWorker)) await stopWorker({ browser, origin, openExtensionPage });
  await page.bringToFront();
  await pause(300);
}

async function clickAndTime(button) {
  await button.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    globalThis.captured = new Promise((resolve, reject) => {
      let clickedAt = 0;
      element.addEventListener('click', ({ timeStamp }) => (clickedAt = timeStamp), { capture: true, once: true });
      const observer = new MutationObserver(() => {
        if (element.textContent.trim() !== 'Captured') return;
        observer.disconnect();
        resolve(performance.now() - clickedAt);
      });
      observer.observe(element, { attributes: true, characterData: true, childList: true, subtree: true });
      setTimeout(() => reject(new Error('no "Captured" within 8 s')), 8000);
    });
  });
  // A badge that comes into view is looked at once more; a person needs longer to aim.
  await pause(150);
  await button.click();
  const ms = await button.evaluate(() => globalThis.captured);
  await pause(100);
  return ms;
}
