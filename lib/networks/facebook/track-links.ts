/**
 * The tracking part of Facebook's links, the same in every language (seen 2022–2025). `__cft__[0]` is one value per story and
 * page load, which the page's own data repeats as `encrypted_click_tracking`; a second one (`__cft__[1]`) stands on links of a
 * story inside the story. `__tn__` says what the link is: ",O,P-R" the time, "-UC,P-R" the author, "EH-R" a picture.
 */
const STORY = /[?&]__cft__(?:\[0\]|%5B0%5D)=([\w-]{20,4000})/i;
const INNER = /[?&]__cft__(?:\[1\]|%5B1%5D)=/i;
const KIND = /[?&]__tn__=([^&#]*)/;

/** Value that ties a link to its story; null for links without. */
export function readStoryToken(href: string | null): string | null {
  return STORY.exec(href ?? '')?.[1] ?? null;
}

/** Whether a link belongs to a story shown inside of another one. */
export function isInnerLink(href: string | null): boolean {
  return INNER.test(href ?? '');
}

export function isTimeLink(href: string | null): boolean {
  return /^(?:,|%2C)O(?![A-Za-z])/i.test(KIND.exec(href ?? '')?.[1] ?? '');
}

/** What links to a post or its medium hold; one look at each link is faster than a selector with nine attributes. */
const POST = /\/posts\/|\/permalink|[?&](?:story_fbid|multi_permalinks|fbid|v)=|\/reel\/|\/videos\/|\/photos\//;

/** What makes such a link one to a post or to pictures posted together, which names their post. */
const NUMBERED = /\/posts\/|\/permalink|[?&](?:story_fbid|multi_permalinks)=|[?&]set=(?:pcb|gm)\./;

/** Of what `findPostLinks` gives: whether it can name nothing but a single picture or video. */
export function isMediumLink(href: string): boolean {
  return !NUMBERED.test(href);
}

/** Links that may name a post or its medium, in DOM order; resolve and parse. */
export function* findPostLinks(root: Element): Iterable<HTMLAnchorElement> {
  for (const link of root.getElementsByTagName('a')) if (POST.test(link.getAttribute('href') ?? '')) yield link;
}
