import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { describeError } from '@/lib/errors/describe-error';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';
import { send } from '@/lib/messaging/send';
import type { AllowedSite } from '@/lib/sites/allowed-sites';
import { requestSite } from '@/lib/sites/request-site';
import { siteHostOf } from '@/lib/sites/site-origin';

import { SettingsSection } from './settings-section';
import { useAllowedSites } from './use-allowed-sites';

interface SiteRowProps {
  site: AllowedSite;
  /** Taken back on this visit: the row stays, as the way back. */
  isRemoved: boolean;
  onPress: () => void;
}

function SiteRow({ site, isRemoved, onPress }: SiteRowProps) {
  const host = siteHostOf(site.origin);
  const kind = site.kind === 'mastodon' ? m.sites_kind_mastodon() : m.sites_kind_site();
  return (
    <li className="flex items-center gap-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="font-medium break-words">{host}</p>
        <p className="text-xs text-ink-soft">{isRemoved ? m.sites_removed({ host }) : kind}</p>
      </div>
      <Button
        size="small"
        aria-label={isRemoved ? m.sites_again_label({ host }) : m.sites_remove_label({ host })}
        onClick={onPress}
      >
        {isRemoved ? m.sites_again() : m.sites_remove()}
      </Button>
    </li>
  );
}

/** Servers and sites that the person allowed; what is added here is added in the popup, on the site itself. */
export function SitesSection() {
  const sites = useAllowedSites();
  const [removed, setRemoved] = useState<readonly AllowedSite[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  if (sites === null) return null;
  const gone = removed.filter(({ origin }) => !sites.some((site) => site.origin === origin));
  const settle = (work: Promise<string | null>): void => {
    work.then(setProblem, (error: unknown) => report(error, 'settings:sites'));
  };
  const remove = (site: AllowedSite): void => {
    setRemoved((before) => [...before.filter(({ origin }) => origin !== site.origin), site]);
    settle(
      send('sites:remove', { origin: site.origin }).then((reply) => (reply.ok ? null : describeError(reply.code))),
    );
  };
  const allowAgain = ({ origin, kind }: AllowedSite): void => {
    settle(requestSite({ origin, kind }).then((isAllowed) => (isAllowed ? null : m.sites_refused())));
  };
  return (
    <SettingsSection title={m.sites_title()} description={m.sites_text()}>
      {sites.length + gone.length === 0 ? (
        <p className="text-pretty text-ink-soft">{m.sites_empty()}</p>
      ) : (
        <ul className="divide-y divide-line">
          {sites.map((site) => (
            <SiteRow key={site.origin} site={site} isRemoved={false} onPress={() => remove(site)} />
          ))}
          {gone.map((site) => (
            <SiteRow key={site.origin} site={site} isRemoved onPress={() => allowAgain(site)} />
          ))}
        </ul>
      )}
      {problem !== null && <Notice tone="warn">{problem}</Notice>}
      <p className="mt-4 text-xs text-pretty text-ink-soft">{m.sites_linkedin()}</p>
    </SettingsSection>
  );
}
