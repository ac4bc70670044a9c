import { readFileSync } from 'node:fs';

export const FEED_URL = 'https://x.com/home';

const FIXTURE = new URL('../../networks/x/fixtures/home-en.html', import.meta.url);
/** Pictures would be requests, which cost the page's process time that is nobody's. */
const NO_PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** The project's own X home page: seven posts of every kind, no script, no request. */
export function buildFeedPage() {
  return readFileSync(FIXTURE, 'utf8')
    .replaceAll(/(<img [^>]*?)src="[^"]*"/g, `$1src="${NO_PICTURE}"`)
    .replaceAll(/url\(&quot;.*?&quot;\)/g, 'none')
    .replaceAll('position: absolute;', '')
    .replaceAll(/transform: translateY\(\d+px\);/g, '');
}

/**
 * Puts `globalThis.feed` into the page: what a network's own script does to its list. The posts are the page's first ones
 * over and over, each with an id of its own.
 * @param {import('puppeteer-core').Page} page
 */
export async function installFeed(page) {
  await page.evaluate(() => {
    const first = document.querySelector('[data-testid="cellInnerDiv"]');
    const list = first.parentElement;
    const models = [...list.children]
      .filter((cell) => cell.querySelector('time') !== null)
      .map((cell) => cell.cloneNode(true));
    // Buttons that an extension has put there already are no part of a post.
    for (const model of models) {
      for (const host of model.querySelectorAll('[data-jackdaw], article > span')) host.remove();
    }
    const links = 'a[href*="/status/"]';
    let serial = 0;

    /** Gives the cell the identity of the next post, as a list does that fills an old node with a new post. */
    function fill(cell) {
      serial += 1;
      const id = `20300000000${String(serial).padStart(8, '0')}`;
      for (const link of cell.querySelectorAll(links)) {
        link.setAttribute('href', link.getAttribute('href').replace(/\/status\/\d+/, `/status/${id}`));
      }
      const text = cell.querySelector('[data-testid="tweetText"]');
      if (text !== null) text.firstElementChild.textContent = `Made-up text number ${serial}`;
      return cell;
    }
    Object.assign(globalThis, {
      feed: {
        /** Appends posts in batches, one batch a frame. */
        async append(count, perFrame) {
          for (let done = 0; done < count; done += perFrame) {
            for (let index = 0; index < perFrame; index += 1) {
              list.append(fill(models[(done + index) % models.length].cloneNode(true)));
            }
            await new Promise(requestAnimationFrame);
          }
          await this.rest();
        },
        /** The list keeps its length: the oldest nodes go to the end with another post in them, every fifth is a new node. */
        async recycle(count, perFrame) {
          for (let done = 0; done < count; done += perFrame) {
            for (let index = 0; index < perFrame; index += 1) {
              const oldest = list.firstElementChild;
              const isFresh = (done + index) % 5 === 0 || oldest.querySelector('time') === null;
              if (isFresh) oldest.remove();
              list.append(fill(isFresh ? models[(done + index) % models.length].cloneNode(true) : oldest));
            }
            await new Promise(requestAnimationFrame);
          }
          await this.rest();
        },
        /** Lets an extension catch up. */
        async rest() {
          for (let count = 0; count < 40; count += 1) await new Promise(requestAnimationFrame);
        },
        /** Later posts carry ids from here on. */
        startAt(start) {
          serial = start;
        },
        keep(count) {
          while (list.children.length > count) list.lastElementChild.remove();
        },
      },
    });
  });
}

/**
 * Appends posts, then puts others into the same nodes, as a list does that keeps its length.
 * @param {import('puppeteer-core').Page} page with the feed installed
 * @param {{ appended: number, recycled: number, perFrame: number }} counts
 */
export async function streamPosts(page, { appended, recycled, perFrame }) {
  await page.evaluate((count, batch) => globalThis.feed.append(count, batch), appended, perFrame);
  await page.evaluate((count, batch) => globalThis.feed.recycle(count, batch), recycled, perFrame);
}
