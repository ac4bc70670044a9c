import { ChartNoAxesCombined, BookOpen, CalendarDays, MessageCircleReply, Swords } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

import { Toggle } from '@/components/ui/toggle';
import { m } from '@/lib/i18n/messages';
import { type ModuleId, MODULES } from '@/lib/settings/modules';
import { useModules } from '@/lib/settings/use-modules';

const DUTIES: Record<ModuleId, { icon: LucideIcon; title: () => string; text: () => string }> = {
  publishing: { icon: CalendarDays, title: m.onboarding_duty_publishing, text: m.onboarding_duty_publishing_text },
  answering: { icon: MessageCircleReply, title: m.onboarding_duty_answering, text: m.onboarding_duty_answering_text },
  competitors: { icon: Swords, title: m.onboarding_duty_competitors, text: m.onboarding_duty_competitors_text },
  reading: { icon: BookOpen, title: m.onboarding_duty_reading, text: m.onboarding_duty_reading_text },
  reports: { icon: ChartNoAxesCombined, title: m.onboarding_duty_reports, text: m.onboarding_duty_reports_text },
};

/** What the person does, switch by switch: on the first run, and in Settings. */
export function DutySwitches() {
  const { isOn, setOn } = useModules();
  return (
    <div className="space-y-4">
      {MODULES.map((module) => {
        const { icon: Icon, title, text } = DUTIES[module];
        return (
          <Toggle key={module} isOn={isOn(module)} onChange={(on) => setOn(module, on)} description={text()}>
            <Icon aria-hidden size={16} className="text-accent" />
            <span className="font-medium">{title()}</span>
          </Toggle>
        );
      })}
    </div>
  );
}
