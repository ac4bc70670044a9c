import { CircleAlert } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';

import { m } from '@/lib/i18n/messages';
import { checkTone } from '@/lib/replies/check-tone';

import { TONE_WORDS } from './plan-words';

/** What in an answer could hurt; advice that stands in nobody's way. */
export function ToneFindings({ text }: { text: string }) {
  const checked = useDeferredValue(text);
  const findings = useMemo(() => checkTone(checked), [checked]);
  if (findings.length === 0) return null;
  return (
    <ul aria-label={m.replies_tone()} className="space-y-1 text-xs">
      {findings.map(({ rule, excerpt }) => (
        <li key={rule} className="flex items-start gap-1.5">
          <CircleAlert aria-hidden size={13} className="mt-0.5 shrink-0 text-warn" />
          <span>
            <q dir="auto" className="font-medium">
              {excerpt}
            </q>{' '}
            <span className="text-ink-soft">{TONE_WORDS[rule]()}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
