import { CircleCheck, CircleDashed, Link2 } from 'lucide-react';

import type { CaptureQuality } from '@/lib/domain/vocabulary';

import { qualityName } from './vocabulary-name';

const ICONS = { full: CircleCheck, partial: CircleDashed, link: Link2 } as const satisfies Record<
  CaptureQuality,
  unknown
>;
const TONES: Record<CaptureQuality, string> = { full: 'text-good', partial: 'text-warn', link: 'text-warn' };

/** How much of the post the capture holds. */
export function QualityMark({ quality, withText = false }: { quality: CaptureQuality; withText?: boolean }) {
  const Icon = ICONS[quality];
  const name = qualityName(quality);
  return (
    <span className={`inline-flex items-center gap-1 ${TONES[quality]}`} title={name}>
      <Icon role="img" aria-label={withText ? undefined : name} aria-hidden={withText} size={14} />
      {withText && <span className="text-xs font-medium">{name}</span>}
    </span>
  );
}
