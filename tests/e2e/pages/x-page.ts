/** A made-up post as X renders it (the parts the adapter relies on; see lib/networks/x/selectors.ts). */
export interface XPost {
  /** Snowflake id. */
  id: string;
  handle: string;
  name: string;
  text: string;
  /** As in the `aria-label` of the button: digits without separators. Left out: the page shows no such counter. */
  likes?: number;
  comments?: number;
}

/** Address of the page that `xPage` is served at. */
export const X_HOME = 'https://x.com/home';

/** Posts with increasing ids and recognisable texts. */
export function xPosts(count: number, from = 1): XPost[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return {
      id: String(1_900_000_000_000_000_000n + BigInt(number) * 4_194_304_000n),
      handle: `teahouse_${number % 7}`,
      name: `Teahouse ${number % 7}`,
      text: `Leaf notes number ${number}`,
      likes: 100 + number,
      comments: 3,
    };
  });
}

export function xPostHtml(post: XPost): string {
  const address = `/${post.handle}/status/${post.id}`;
  return `<article role="article" tabindex="0" data-testid="tweet" style="display: block; padding: 12px">
<div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${post.handle}"></div></div>
<div data-testid="User-Name"><a role="link" href="/${post.handle}"><div dir="ltr"><span>${post.name}</span></div></a>
<a role="link" href="/${post.handle}" tabindex="-1"><div dir="ltr"><span>@${post.handle}</span></div></a>
<a role="link" href="${address}"><time datetime="2026-03-02T09:15:04.000Z">Mar 2</time></a></div>
<div data-testid="tweetText" lang="en" dir="auto"><span>${post.text}</span></div>
<div role="group" style="display: flex; gap: 24px">${counter('reply', post.comments, 'Replies. Reply')}${counter('like', post.likes, 'Likes. Like')}</div>
</article>`;
}

function counter(testId: string, count: number | undefined, words: string): string {
  const label = count === undefined ? words.split('. ')[1] : `${count} ${words}`;
  return `<div><button type="button" role="button" data-testid="${testId}" aria-label="${label}"><span>${count ?? ''}</span></button></div>`;
}

/** A home timeline. `script` runs in the page as the site's own code would. */
export function xPage(posts: readonly XPost[], script = ''): string {
  const cells = posts.map((post) => `<div data-testid="cellInnerDiv">${xPostHtml(post)}</div>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home</title></head><body>
<main role="main"><div data-testid="primaryColumn"><section role="region"><div id="timeline" aria-label="Timeline">
${cells}
</div></section></div></main><script>${script}</script></body></html>`;
}

/** The page of an account, its header before its posts; posts of others may stand in the list, too. */
export function xProfile(handle: string, posts: readonly XPost[]): string {
  const header = `<div data-testid="UserName"><div dir="ltr"><span>Teahouse of ${handle}</span></div><div dir="ltr"><span>@${handle}</span></div></div>
<a href="/${handle}/following"><span>12</span> <span>Following</span></a> <a href="/${handle}/verified_followers"><span>3,451</span> <span>Followers</span></a>`;
  return xPage(posts).replace('<section', `${header}<section`);
}
