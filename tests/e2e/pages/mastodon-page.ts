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

/** The form to write in; it answers the first post, which it repeats above the box. */
function answerForm({ user, name, text }: MadePost): string {
  return `<div class="compose-panel"><form class="compose-form"><div class="reply-indicator"><div class="reply-indicator__main">
    <a class="detailed-status__display-name" href="/@${user}"><span class="display-name"><bdi><strong class="display-name__html">${name}</strong></bdi>
    <span class="display-name__account">@${user}</span></span></a><div class="reply-indicator__content"><p>${text}</p></div></div></div>
    <div class="autosuggest-textarea"><textarea class="autosuggest-textarea__textarea" dir="auto"></textarea></div></form></div>`;
}

/** A timeline of a Mastodon server at `host`, on which the first post is being answered. */
export function mastodonPage(host: string): string {
  const [answered] = POSTS;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${host}</title>
  <script id="initial-state" type="application/json">{"meta":{"domain":"${host}"},"accounts":{}}</script></head>
  <body><div id="mastodon">${answered === undefined ? '' : answerForm(answered)}<div class="column"><div role="feed">${POSTS.map(post).join('')}</div></div></div></body></html>`;
}
