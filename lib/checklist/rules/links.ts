import { checkUtm } from '@/lib/utm/check-utm';

import type { CheckContext, Fault, Finding, Severity } from '../check';

const LINKS = /https?:\/\/[^\s<>"«»„“”]+/giu;
/** Ends a sentence, not the address. */
const TRAILING = /[.,;:!?)\]}'’…]+$/u;
/** Addresses of one's own machine or house network. */
const PRIVATE =
  /^(?:localhost|.*\.(?:local|localhost|test|internal)|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[::1\])$/iu;
/** Builds of a site that are shown before it is published. */
const PREVIEW =
  /\.(?:vercel\.app|netlify\.app|pages\.dev|ngrok\.io|ngrok-free\.app|ngrok\.app|trycloudflare\.com|loca\.lt|webflow\.io)$/iu;

type LinkRule = Extract<Fault['rule'], `link-${string}`>;

const SEVERITIES: Record<LinkRule, Severity> = {
  'link-insecure': 'hint',
  'link-private': 'warn',
  'link-preview': 'hint',
  'link-question': 'warn',
  'link-capitals': 'warn',
};

/** What can be said of a link without opening it (domain.md 3.4). */
export function findLinkFaults({ text }: CheckContext): Finding[] {
  return [...text.matchAll(LINKS)].flatMap(({ 0: match, index }): Finding[] => {
    const link = match.replace(TRAILING, '');
    const url = URL.parse(link);
    if (url === null) return [];
    const where = { from: index, to: index + link.length };
    return listFaults(link, url).map((rule) => ({
      rule,
      severity: SEVERITIES[rule],
      where,
      fix: rule === 'link-question' ? joinQuery(link, index) : null,
    }));
  });
}

function listFaults(link: string, { hostname, protocol }: URL): LinkRule[] {
  if (PRIVATE.test(hostname)) return ['link-private'];
  // Without a client's words only what is wrong by itself.
  const codes = new Set(/[?&]utm_/iu.test(link) ? checkUtm(link, null).map(({ code }) => code) : []);
  return [
    ...(PREVIEW.test(hostname) ? (['link-preview'] as const) : []),
    ...(protocol === 'http:' ? (['link-insecure'] as const) : []),
    ...(codes.has('double-question') ? (['link-question'] as const) : []),
    ...(codes.has('capitals') ? (['link-capitals'] as const) : []),
  ];
}

/** The second "?" should have been "&". */
function joinQuery(link: string, at: number): Finding['fix'] {
  const second = link.indexOf('?', link.indexOf('?') + 1);
  return second === -1 ? null : { edits: [{ from: at + second, to: at + second + 1, insert: '&' }] };
}
