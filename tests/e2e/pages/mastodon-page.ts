/** One made-up post of a made-up server, as its web client (4.3) draws it. */
interface MadePost {
  id: string;
  user: string;
  name: string;
  text: string;
}

const POSTS: readonly MadePost[] = [
  { id: '114000000000000001', user: 'mara', name: 'Mara Bakes', text: 'Sourdough day. Doors open at nine.' },
  { id: '114000000000000002', user: 'otto', name: 'Otto Vane', text: 'Eight winters by the kiln.' },
];

function post({ id, user, name, text }: MadePost): string {
  return `<div class="status__wrapper" tabindex="-1"><div class="status" data-id="${id}">
    <div class="status__info"><a class="status__relative-time" href="/@${user}/${id}"><time datetime="2026-03-01T09:00:00.000Z">1d</time></a>
      <a class="status__display-name" href="/@${user}" title="@${user}"><span class="display-name"><bdi><strong class="display-name__html">${name}</strong></bdi>
      <span class="display-name__account">@${user}</span></span></a></div>
    <div class="status__content"><div class="status__content__text" lang="en"><p>${text}</p></div></div>
    <div class="status__action-bar"><button type="button" aria-label="Reply">1</button></div></div></div>`;
}

/** A timeline of a Mastodon server at `host`. */
export function mastodonPage(host: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${host}</title>
  <script id="initial-state" type="application/json">{"meta":{"domain":"${host}"},"accounts":{}}</script></head>
  <body><div id="mastodon"><div class="column"><div role="feed">${POSTS.map(post).join('')}</div></div></div></body></html>`;
}
