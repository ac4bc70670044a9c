import { useEffect, useState } from 'react';

import { Button } from '@/components/ui/button';
import { browser } from '@/lib/browser';
import { m } from '@/lib/i18n/messages';
import { NETWORK_HOSTS } from '@/lib/networks/hosts';

const ORIGINS = Object.values(NETWORK_HOSTS).flat();

/**
 * Asks for the networks' hosts where they are not granted: Firefox lets a person refuse or withdraw the hosts of an
 * MV3 extension, and then no button appears on any network. Shows nothing when all is well.
 */
export function HostAccess() {
  const [granted, setGranted] = useState<'unknown' | 'no' | 'yes' | 'just-now'>('unknown');
  useEffect(() => {
    void browser.permissions.contains({ origins: ORIGINS }).then((all) => {
      setGranted(all ? 'yes' : 'no');
    });
  }, []);
  if (granted === 'unknown' || granted === 'yes') return null;
  if (granted === 'just-now') return <p role="status">{m.welcome_hosts_done()}</p>;
  return (
    <section className="rounded-lg border border-line-strong p-4">
      <h2 className="font-semibold">{m.welcome_hosts_title()}</h2>
      <p className="text-ink-soft">{m.welcome_hosts_text()}</p>
      <Button
        className="mt-3"
        onClick={() => {
          void browser.permissions.request({ origins: ORIGINS }).then((all) => {
            setGranted(all ? 'just-now' : 'no');
          });
        }}
      >
        {m.welcome_hosts_allow()}
      </Button>
    </section>
  );
}
