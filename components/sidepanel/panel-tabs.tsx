import type { KeyboardEvent } from 'react';

import { classNames } from '@/components/ui/class-names';
import { m } from '@/lib/i18n/messages';
import { PANEL_TABS, type PanelTab } from '@/lib/settings/panel-tab';

const NAMES: Record<PanelTab, () => string> = { today: m.today_tab_today, page: m.today_tab_page };
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export const panelIdOf = (tab: PanelTab): string => `panel-${tab}`;
export const tabIdOf = (tab: PanelTab): string => `tab-${tab}`;

interface PanelTabsProps {
  current: PanelTab;
  onChoose: (tab: PanelTab) => void;
}

/** The arrows go from one tab to the other, as the pattern for tabs wants it. */
function stepFrom(event: KeyboardEvent, current: PanelTab): PanelTab | null {
  const step = STEPS[event.key];
  if (step === undefined) return null;
  event.preventDefault();
  const next = (PANEL_TABS.indexOf(current) + step + PANEL_TABS.length) % PANEL_TABS.length;
  return PANEL_TABS[next] ?? null;
}

/** The day, or the page in front with the replies to it. */
export function PanelTabs({ current, onChoose }: PanelTabsProps) {
  return (
    <div role="tablist" aria-label={m.today_tabs()} className="flex border-b border-line px-3">
      {PANEL_TABS.map((tab) => (
        <button
          key={tab}
          id={tabIdOf(tab)}
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls={panelIdOf(tab)}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChoose(tab)}
          onKeyDown={(event) => {
            const next = stepFrom(event, current);
            if (next === null) return;
            onChoose(next);
            document.getElementById(tabIdOf(next))?.focus();
          }}
          className={classNames(
            '-mb-px min-h-9 border-b-2 px-3 font-medium',
            tab === current ? 'border-accent text-ink' : 'border-transparent text-ink-soft hover:text-ink',
          )}
        >
          {NAMES[tab]()}
        </button>
      ))}
    </div>
  );
}
