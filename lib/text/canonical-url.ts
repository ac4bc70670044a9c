/** Parameters that only say where a click came from, on any site. */
const TRACKERS =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ysclid|_openstat|igsh|igshid|twclid|ttclid|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|_ga|_gl|vero_id|oly_\w+|ref_src|ref_url|mibextid|rdid|__cft__.*|__tn__|__xts__.*|share_id|spm|srsltid)$/i;

/** Parameters that are trackers (or the reader's own view) on one site and may mean something elsewhere. */
const SITE_TRACKERS: readonly (readonly [host: RegExp, parameter: RegExp])[] = [
  [/^(x|twitter)\.com$/, /^(s|t|ref|cn|cxt|refsrc|lang)$/],
  [
    /(^|\.)facebook\.com$/,
    /^(comment_id|reply_comment_id|ref|refid|refsrc|fref|hc_ref|eid|locale|paipv|_rdr|notif_\w+|share_url|__\w+)$/,
  ],
  [/(^|\.)(instagram|threads)\.com$/, /^(img_index|hl|xmt|slof|source_surface|next|e|g)$/],
  [/(^|\.)(youtube\.com|youtu\.be|spotify\.com)$/, /^(si|feature|pp|ab_channel|app|context|nd)$/],
  [
    /(^|\.)tiktok\.com$/,
    /^(_r|_t|is_from_webapp|sender_device|is_copy_url|lang|q|t|web_id|refer|referer_\w+|checksum|source|tt_from|u_code)$/,
  ],
  [
    /(^|\.)linkedin\.com$/,
    /^(trk|trackingId|lipi|licu|refId|original_referer|rcm|miniProfileUrn|originalSubdomain|trkInfo)$/,
  ],
  [/(^|\.)reddit\.com$/, /^(rdt|ref|ref_source|correlation_id|post_fullname|post_index|rd|st|sh)$/],
  [/(^|\.)(vk\.com|ok\.ru)$/, /^(from|ref|track_code|post_add|_smt|referrer|_erv|__dp)$/],
  [/^t\.me$/, /^single$/],
  [/(^|\.)pinterest\.\w+$/, /^(mt|rs|amp_client_id|nic_v\d+|sender|sfo|invite_code)$/],
];

/** The same post under two addresses is one post: mobile, old and regional hosts become the main one. */
const HOST_ALIASES: Readonly<Record<string, string>> = {
  'twitter.com': 'x.com',
  'www.twitter.com': 'x.com',
  'mobile.twitter.com': 'x.com',
  'www.x.com': 'x.com',
  'mobile.x.com': 'x.com',
  'vk.ru': 'vk.com',
  'm.vk.com': 'vk.com',
  'm.vk.ru': 'vk.com',
  'www.vk.com': 'vk.com',
  'm.ok.ru': 'ok.ru',
  'www.ok.ru': 'ok.ru',
  'odnoklassniki.ru': 'ok.ru',
  'facebook.com': 'www.facebook.com',
  'm.facebook.com': 'www.facebook.com',
  'web.facebook.com': 'www.facebook.com',
  'mbasic.facebook.com': 'www.facebook.com',
  'instagram.com': 'www.instagram.com',
  'youtube.com': 'www.youtube.com',
  'm.youtube.com': 'www.youtube.com',
  'threads.net': 'www.threads.com',
  'www.threads.net': 'www.threads.com',
  'threads.com': 'www.threads.com',
  'tiktok.com': 'www.tiktok.com',
  'm.tiktok.com': 'www.tiktok.com',
  'reddit.com': 'www.reddit.com',
  'old.reddit.com': 'www.reddit.com',
  'new.reddit.com': 'www.reddit.com',
  'sh.reddit.com': 'www.reddit.com',
  'linkedin.com': 'www.linkedin.com',
  'telegram.me': 't.me',
  'telegram.dog': 't.me',
};

/** Ways to the same post inside one host. */
const PATH_ALIASES: readonly (readonly [host: string, path: RegExp, replacement: string])[] = [
  // Photo viewer and edit history of a post on X.
  ['x.com', /^(\/\w+\/status\/\d+)\/.*$/, '$1'],
  // Preview of a public channel.
  ['t.me', /^\/s\/(\w+(?:\/\d+)?)\/?$/, '/$1'],
];

/** Single-page clients whose hash is the address itself. */
const HASH_HOSTS = new Set(['web.telegram.org']);

const REDIRECTS: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/^(m\.)?vk\.(com|ru)$/, /^\/away(\.php)?$/, 'to'],
  [/^l\.(instagram|threads)\.(com|net)$/, /^\//, 'u'],
  [/^(lm?|www|m)\.facebook\.com$/, /^\/(l\.php|flx\/warn\/?)$/, 'u'],
  [/^t\.me$/, /^\/iv$/, 'url'],
  [/^(www\.)?linkedin\.com$/, /^\/(safety\/go|redir\/redirect)\/?$/, 'url'],
  [/^(www\.|m\.)?youtube\.com$/, /^\/redirect$/, 'q'],
  [/^(www\.)?tiktok\.com$/, /^\/link\/v2$/, 'target'],
  [/^out\.reddit\.com$/, /^\//, 'url'],
  [/^(m\.)?ok\.ru$/, /^\/dk$/, 'st.link'],
  [/^go\.bsky\.app$/, /^\/redirect$/, 'u'],
  [/^([a-z]{2,3}|www)\.pinterest\.\w+$/, /^\/offsite\/?$/, 'url'],
  [/^(www\.)?google\.\w+$/, /^\/url$/, 'q'],
];
const MAX_REDIRECT_DEPTH = 4;

/** The URL when it is absolute http(s), else null. */
export function parseHttpUrl(text: string | null | undefined): URL | null {
  if (text === null || text === undefined || text === '') return null;
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

/**
 * One address per thing: https, main host, no trackers, no credentials, no hash (except where a client's hash is the address).
 * @returns null for anything but an absolute http(s) URL
 */
export function canonicalUrl(text: string | null | undefined): string | null {
  const url = parseHttpUrl(text);
  if (url === null) return null;
  url.protocol = 'https:';
  url.username = '';
  url.password = '';
  if (url.hostname === 'youtu.be') toWatchPage(url);
  url.hostname = HOST_ALIASES[url.hostname] ?? url.hostname;
  for (const [host, path, replacement] of PATH_ALIASES) {
    if (url.hostname === host) url.pathname = url.pathname.replace(path, replacement);
  }
  if (!HASH_HOSTS.has(url.hostname)) url.hash = '';
  dropTrackers(url);
  return url.href;
}

/** What tells a comment's address from its post's, where a post's own address must lose it (Facebook). */
const COMMENT_PARAMETERS = ['comment_id', 'reply_comment_id'];

/** As `canonicalUrl`, for the address of a comment. */
export function canonicalCommentUrl(text: string | null | undefined): string | null {
  const given = parseHttpUrl(text);
  const canonical = canonicalUrl(text);
  if (given === null || canonical === null) return canonical;
  const url = new URL(canonical);
  for (const name of COMMENT_PARAMETERS) {
    const value = given.searchParams.get(name);
    if (value !== null && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  return url.href;
}

function toWatchPage(url: URL): void {
  const id = /^\/([\w-]{6,})$/.exec(url.pathname)?.[1];
  if (id === undefined) return;
  url.hostname = 'www.youtube.com';
  url.pathname = '/watch';
  const rest = [...url.searchParams];
  url.search = '';
  url.searchParams.set('v', id);
  for (const [name, value] of rest) if (name !== 'v') url.searchParams.append(name, value);
}

/** Leaves an address without trackers byte for byte as it is: rewriting the query would change its encoding. */
function dropTrackers(url: URL): void {
  const site = SITE_TRACKERS.filter(([host]) => host.test(url.hostname));
  const isTracker = (name: string): boolean =>
    TRACKERS.test(name) || site.some(([, parameter]) => parameter.test(name));
  const names = [...url.searchParams.keys()];
  for (const name of names) if (isTracker(name)) url.searchParams.delete(name);
  if (url.search === '') url.search = '';
}

/**
 * The address behind a network's "you are leaving" link (vk away.php, l.facebook.com, t.me/iv …); any other http(s) URL
 * comes back as it is.
 * @returns null for anything but http(s), also when the redirect leads to such an address
 */
export function unwrapRedirect(text: string | null | undefined): string | null {
  let url = parseHttpUrl(text);
  for (let depth = 0; url !== null && depth < MAX_REDIRECT_DEPTH; depth += 1) {
    const target = findTarget(url);
    if (target === null) return url.href;
    url = parseHttpUrl(target);
  }
  return url?.href ?? null;
}

function findTarget(url: URL): string | null {
  for (const [host, path, parameter] of REDIRECTS) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    const target = url.searchParams.get(parameter);
    // VK may encode Cyrillic addresses in windows-1251: not decodable here, so the redirect itself stays.
    if (target !== null && target !== '' && !target.includes('\ufffd')) return target;
  }
  return null;
}
