import { useState } from 'react';

import { currentLocale } from '@/lib/i18n/locale';

const HOUR_MS = 3_600_000;

/** A time as networks show it: relative text, the full moment in the attribute. */
export function ShownTime({ at }: { at: Date }) {
  const [now] = useState(() => Date.now());
  const hours = Math.round((at.getTime() - now) / HOUR_MS);
  const format = new Intl.RelativeTimeFormat(currentLocale(), { style: 'short' });
  const text = hours > -24 ? format.format(hours, 'hour') : format.format(Math.round(hours / 24), 'day');
  return <time dateTime={at.toISOString()}>{text}</time>;
}
