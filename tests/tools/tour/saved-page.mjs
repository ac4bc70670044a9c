import { captureEveryPost, countBadges } from '../../e2e/harness/capture-posts.ts';
import { launchWithExtension } from '../../e2e/harness/launch.ts';
import { readTable } from '../../e2e/harness/read-tables.ts';
import { servePages } from '../../e2e/harness/serve-pages.ts';
import { textOfPost } from '../../e2e/harness/text-of-post.ts';

/**
 * Serves a saved page at its real address and opens it; everything else the page asks for is refused.
 * @param {import('../../e2e/harness/session.ts').Session} session
 * @param {{ url: string, html: string }} saved
 */
export async function openSavedPage(session, { url, html }) {
  const page = await session.browser.newPage();
  await servePages(page, { [url.split('#')[0]]: html });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/**
 * Headless look at a saved page: says how many posts got a button, with `capture` presses each and prints what was stored.
 * @param {'chromium' | 'firefox'} kind
 */
export async function inspectSavedPage(kind, { executablePath, saved, capture, shot }) {
  const session = await launchWithExtension(kind, { executablePath });
  try {
    const page = await openSavedPage(session, saved);
    console.log(`${await countBadges(session, page)} posts got a button.`);
    if (capture) {
      const problems = await captureEveryPost(session, page);
      for (const problem of problems) console.log(`not captured: ${problem}`);
      for (const post of await readTable(session, 'posts')) console.log(`\n${textOfPost(post)}`);
    }
    if (shot !== undefined) await page.screenshot({ path: shot });
    for (const fault of session.faults) console.log(`the extension threw: ${fault}`);
    if (session.faults.length > 0) process.exitCode = 1;
  } finally {
    await session.close();
  }
}
