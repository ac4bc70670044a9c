import { Pause } from 'lucide-react';

import { IconButton } from '@/components/ui/icon-button';
import { m } from '@/lib/i18n/messages';
import { regionalLocale } from '@/lib/i18n/regional-locale';

interface DayHeaderProps {
  now: Date;
  /** IANA: on whose clock the day is read. */
  timeZone: string;
  /** The day looked at is on pause: the banner resumes it. */
  isPaused: boolean;
  onPause: () => void;
}

/** Which day it is, and the one switch that stops it. */
export function DayHeader({ now, timeZone, isPaused, onPause }: DayHeaderProps) {
  const day = new Intl.DateTimeFormat(regionalLocale(), { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  return (
    <header className="flex items-center gap-2">
      <h2 className="min-w-0 flex-1 px-1.5 font-semibold first-letter:uppercase">{day.format(now)}</h2>
      {!isPaused && (
        <IconButton label={m.today_pause()} onClick={onPause}>
          <Pause aria-hidden size={16} />
        </IconButton>
      )}
    </header>
  );
}
