import assert from 'node:assert/strict';

import { CAPTURE, capturePost, expectBadges } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import { pause, until } from '../harness/until.ts';
import { X_HOME, xPage, xPostHtml, xPosts } from '../pages/x-page.ts';

/** Everything a page script can try on a button it cannot see. */
const SYNTHETIC_CLICKS = `
// The page's own links would lead away.
addEventListener('click', (event) => event.preventDefault(), true);
setInterval(() => {
  for (const host of document.querySelectorAll('article *')) {
    if (host.shadowRoot) document.title = 'open root found';
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'pointerup', 'keydown', 'keyup', 'keypress'])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    if (typeof host.click === 'function') host.click();
    if (typeof host.focus === 'function') host.focus();
  }
}, 100);`;

/** Runs before our script: a page that redefined what the overlay builds on. */
const POLLUTION = `
window.stolen = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) { const root = attach.call(this, { ...options, mode: 'open' }); window.stolen.push(root); return root; };
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, listener, options) {
  const wrapped = typeof listener === 'function' ? function (event) { window.stolen.push(event.target && event.target.textContent); return listener.call(this, new Proxy(event, { get: (target, key) => key === 'isTrusted' ? true : Reflect.get(target, key) })); } : listener;
  return listen.call(this, type, wrapped, options);
};
Object.prototype.ok = true; Object.prototype.captured = {};
Array.prototype.push = new Proxy(Array.prototype.push, { apply: (target, self, args) => { if (self !== window.stolen) Reflect.apply(target, window.stolen, args); return Reflect.apply(target, self, args); } });
window.chrome = { runtime: { sendMessage() { window.stolen.push('message'); } } };`;

scenario('clicks and keys made by a script capture nothing', {}, async (session) => {
  const page = await openPage(session, X_HOME, xPage(xPosts(3), SYNTHETIC_CLICKS));
  await until('the badges', async () => (await session.readOverlay(page)).some((element) => element.text === CAPTURE));
  await pause(1500);
  assert.equal(await page.title(), 'Home', 'no root of the overlay is open');
  assert.deepEqual(await readTable(session, 'posts'), []);
});

scenario('redefined prototypes neither see the overlay nor break it', {}, async (session) => {
  const page = await openPage(
    session,
    X_HOME,
    xPage(xPosts(2)).replace('<head>', `<head><script>${POLLUTION}</script>`),
  );
  await capturePost(session, page);
  const stolen = await page.evaluate(() =>
    (globalThis as unknown as { stolen: unknown[] }).stolen.map((thing) =>
      thing instanceof ShadowRoot ? 'root' : String(thing),
    ),
  );
  const ours = stolen.filter((thing) => /root|message|Capture|Undo/.test(thing));
  assert.deepEqual(ours, [], 'the page got hold of something of the overlay');
  const [row] = await readTable(session, 'posts');
  assert.equal(row?.text, 'Leaf notes number 1');
});

scenario('the page sees no text, state or style of the overlay', {}, async (session) => {
  const page = await openPage(session, X_HOME, xPage(xPosts(2)));
  const before = await page.evaluate(() => document.head.querySelectorAll('style, link').length);
  await capturePost(session, page);
  const seen = await page.evaluate(() => ({
    text: document.body.innerText,
    html: [...document.querySelectorAll('[data-jackdaw]')].map((host) => host.outerHTML),
    roots: [...document.querySelectorAll('[data-jackdaw]')].filter((host) => host.shadowRoot !== null).length,
    styles: document.head.querySelectorAll('style, link').length,
  }));
  assert.ok(!/Captur|Undo/.test(seen.text));
  assert.equal(new Set(seen.html).size, 1, 'a captured post looks to the page like any other');
  assert.equal(seen.roots, 0);
  assert.equal(seen.styles, before, 'nothing was added to the head');
});

scenario(
  'a flood of fake posts captures nothing and leaves the page usable',
  { timeoutMs: 90_000 },
  async (session) => {
    const FLOOD = 3000;
    const page = await openPage(session, X_HOME, xPage(xPosts(1)));
    await expectBadges(session, page, 1);
    const longest = await page.evaluate(
      async (html, count) => {
        const timeline = document.querySelector('#timeline')!;
        const template = document.createElement('template');
        template.innerHTML = html;
        let slowest = 0;
        for (let added = 0; added < count; added += 100) {
          for (let index = 0; index < 100; index += 1) timeline.append(template.content.cloneNode(true));
          const started = performance.now();
          await new Promise((resolve) => {
            requestAnimationFrame(() => setTimeout(resolve, 0));
          });
          slowest = Math.max(slowest, performance.now() - started);
        }
        return slowest;
      },
      xPostHtml({ ...xPosts(1)[0]!, id: 'x"><script>alert(1)</script>' }),
      FLOOD,
    );
    assert.ok(longest < 2000, `one frame took ${Math.round(longest)} ms`);
    assert.deepEqual(await readTable(session, 'posts'), []);
    await capturePost(session, page);
    assert.equal((await readTable(session, 'posts')).length, 1);
  },
);

scenario('hostile texts and addresses are stored as text or not at all', {}, async (session) => {
  const [post] = xPosts(1);
  const html = xPage([
    { ...post!, name: '&lt;img src=x onerror=alert(1)&gt;', text: '=cmd|calc &lt;b&gt;bold&lt;/b&gt; \u202eetirw' },
  ]).replace(
    'data-testid="tweetText"',
    'data-testid="tweetText" data-poison="1"><a href="javascript:alert(1)">x</a><a href="https://example.org/ok">y</a',
  );
  const page = await openPage(session, X_HOME, html);
  await capturePost(session, page);
  const [row] = await readTable(session, 'posts');
  assert.equal(row?.author.name, '<img src=x onerror=alert(1)>');
  assert.ok(!JSON.stringify(row).includes('javascript:'));
  const library = await session.openExtensionPage('workspace.html#/library');
  await until('the post in the Library', () => library.evaluate(() => document.body.innerText.includes('onerror')));
  assert.equal(await library.evaluate(() => document.querySelector('img[src="x"]')), null);
});
