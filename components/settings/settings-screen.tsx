import { m } from '@/lib/i18n/messages';

import { AlertsSection } from './alerts-section';
import { BackupSection } from './backup-section';
import { DutiesSection } from './duties-section';
import { ErrorLogSection } from './error-log-section';
import { HealthSection } from './health-section';
import { InterfaceSection } from './interface-section';
import { NetworksSection } from './networks-section';
import { NudgesSection } from './nudges-section';
import { PermissionsSection } from './permissions-section';
import { RepliesSection } from './replies-section';
import { RequestLogSection } from './request-log-section';
import { SitesSection } from './sites-section';
import { ShortcutsSection } from './shortcuts-section';
import { StorageSection } from './storage-section';

/** Everything that can be chosen, and the proof of what Jackdaw does with data. */
export function SettingsScreen() {
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <div className="mx-auto max-w-6xl px-4 py-6 md:px-8">
        <h1 className="mb-5 text-2xl font-semibold tracking-tight">{m.common_nav_settings()}</h1>
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <div className="grid gap-4">
            <InterfaceSection />
            <DutiesSection />
            <AlertsSection />
            <RepliesSection />
            <NudgesSection />
            <NetworksSection />
            <HealthSection />
            <SitesSection />
            <ShortcutsSection />
          </div>
          <div className="grid gap-4">
            <StorageSection />
            <BackupSection />
            <PermissionsSection />
            <RequestLogSection />
            <ErrorLogSection />
          </div>
        </div>
      </div>
    </div>
  );
}
