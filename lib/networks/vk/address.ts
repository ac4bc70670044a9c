const HOSTS = new Set(['vk.com', 'vk.ru', 'm.vk.com', 'm.vk.ru', 'www.vk.com', 'www.vk.ru']);
const HANDLE = /^[a-z0-9_.]{2,40}$/i;
/** First path parts that are functions of the site, not names of people or communities. */
const RESERVED = new Set(
  'about albums apps audio audios blog bookmarks calls clips doc docs edit events fave feed friends gifts groups help im jobs join like lives login logout mail market music notifications people photos places podcasts rules search services settings stickers stories support terms topic video videos wall'.split(
    ' ',
  ),
);
const OBJECT = /^(?:wall|photo|video|clip|audio|doc|topic|album|story|poll|article|page|product|market|write)-?\d/i;
const WALL = /(?:^|\/|=|%2F)wall(-?\d+_\d+)/i;

/** Whether the address is one of VK's own (vk.ru is the same site as vk.com). */
export function isVkUrl(url: URL): boolean {
  return HOSTS.has(url.hostname);
}

/** `prfkm`, `club2513295`, `id1` of a page of a person or community; null for every other address. */
export function readHandle(url: URL | null): string | null {
  if (url === null || !isVkUrl(url)) return null;
  const [name = '', ...rest] = url.pathname.split('/').filter((part) => part !== '');
  if (rest.length > 0 || !HANDLE.test(name) || OBJECT.test(name)) return null;
  // Signed out, links to people lead to `login.php`.
  return RESERVED.has(name.toLowerCase()) || name.endsWith('.php') ? null : name;
}

/** `-2513295_8964` of `/wall-2513295_8964`, also inside `?w=wall-2513295_8964`; null without one. */
export function readWallId(url: URL | null): string | null {
  if (url === null || !isVkUrl(url)) return null;
  return WALL.exec(url.pathname)?.[1] ?? WALL.exec(`=${url.searchParams.get('w') ?? ''}`)?.[1] ?? null;
}

/** Address of a post; on vk.com whatever host it was seen on. */
export function buildPermalink(nativeId: string): string {
  return `https://vk.com/wall${nativeId}`;
}
