import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { m } from '@/lib/i18n/messages';
import type { SiteKind } from '@/lib/sites/allowed-sites';
import { siteHostOf } from '@/lib/sites/site-origin';

import { useSite } from './use-site';

const OFFERS: Record<
  SiteKind,
  { text: (site: { host: string }) => string; allow: (site: { host: string }) => string }
> = {
  mastodon: {
    text: (site) => m.sites_offer_mastodon_text(site),
    allow: (site) => m.sites_offer_mastodon_allow(site),
  },
  site: { text: () => m.sites_offer_site_text(), allow: (site) => m.sites_offer_site_allow(site) },
};

interface OfferProps {
  host: string;
  kind: SiteKind;
  onAllow: () => void;
}

/** The question, with what a yes gives and what it lets Jackdaw see. A server is worth more room than any other page. */
function Offer({ host, kind, onAllow }: OfferProps) {
  const { text, allow } = OFFERS[kind];
  const button = (
    <Button size="small" className="max-w-full py-1" onClick={onAllow}>
      {/* Names of hosts can be long. */}
      <span className="min-w-0 break-words whitespace-normal">{allow({ host })}</span>
    </Button>
  );
  if (kind === 'mastodon') return <Notice action={button}>{text({ host })}</Notice>;
  return (
    <div className="space-y-1.5 border-t border-line pt-3">
      <p className="text-xs text-pretty text-ink-soft">{text({ host })}</p>
      {button}
    </div>
  );
}

function Allowed({ host, kind, onRemove }: { host: string; kind: SiteKind; onRemove: () => void }) {
  return (
    <div className="flex items-center gap-3 rounded-lg bg-sunken px-3 py-2">
      <p className="min-w-0 flex-1 text-pretty break-words">
        {kind === 'mastodon' ? m.sites_allowed_mastodon({ host }) : m.sites_allowed_site({ host })}
      </p>
      <Button size="small" aria-label={m.sites_remove_label({ host })} onClick={onRemove}>
        {m.sites_remove()}
      </Button>
    </div>
  );
}

/** Jackdaw on the site in front by itself: asked for here, told here, taken back here. Nothing on pages where it cannot be. */
export function SiteOffer({ tabId }: { tabId: number }) {
  const { site, outcome, allow, remove } = useSite(tabId);
  if (site === null) return null;
  const host = siteHostOf(site.origin);
  const isKnownBetter = site.allowedAs === 'site' && site.kind === 'mastodon';
  return (
    <div className="space-y-2">
      {site.allowedAs !== null && <Allowed host={host} kind={site.allowedAs} onRemove={remove} />}
      {(site.allowedAs === null || isKnownBetter) && <Offer host={host} kind={site.kind} onAllow={allow} />}
      {outcome !== null && <Notice>{outcome}</Notice>}
    </div>
  );
}
