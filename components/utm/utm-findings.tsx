import { Plus } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { m } from '@/lib/i18n/messages';
import type { UtmFinding } from '@/lib/utm/check-utm';
import { NEEDED_PARAMETERS } from '@/lib/utm/utm-parameters';
import { utmWord } from '@/lib/utm/utm-word';

import type { AddWord } from './use-add-word';

interface UtmFindingsProps {
  id?: string;
  label: string;
  findings: readonly UtmFinding[];
  /** null: there is nobody to have words. */
  onAddWord: AddWord | null;
}

/** As `clientSchema` takes words. */
const MAX_WORD_LENGTH = 100;

function describe(finding: UtmFinding): string {
  if (!('parameter' in finding)) {
    return finding.code === 'address' ? m.utm_finding_address() : m.utm_finding_question();
  }
  const parameter = `utm_${finding.parameter}`;
  if (finding.code === 'missing') return m.utm_finding_missing({ parameter });
  if (finding.code === 'doubled') return m.utm_finding_doubled({ parameter });
  const { value } = finding;
  if (finding.code === 'capitals') return m.utm_finding_capitals({ parameter, value });
  if (finding.code === 'spelling') return m.utm_finding_spelling({ parameter, value, word: utmWord(value) });
  return m.utm_finding_unknown({ parameter, value });
}

function isBare(findings: readonly UtmFinding[]): boolean {
  return findings.filter(({ code }) => code === 'missing').length === NEEDED_PARAMETERS.length;
}

/** What is wrong with a link; a word the client does not use can be added to those that it does. */
export function UtmFindings({ id, label, findings, onAddWord }: UtmFindingsProps) {
  const hasNone = isBare(findings);
  const named = hasNone ? findings.filter(({ code }) => code !== 'missing') : findings;
  if (findings.length === 0) return null;
  return (
    <ul id={id} aria-label={label} className="space-y-1 text-xs">
      {hasNone && <li className="text-ink-soft">{m.utm_finding_none()}</li>}
      {named.map((finding) => (
        <li key={describe(finding)} className="flex flex-wrap items-center gap-x-2 gap-y-1 text-warn">
          <span className="min-w-0 wrap-anywhere">{describe(finding)}</span>
          {onAddWord !== null && finding.code === 'unknown' && finding.value.length <= MAX_WORD_LENGTH && (
            <Button
              size="small"
              icon={<Plus aria-hidden size={13} />}
              onClick={() => onAddWord(finding.parameter, finding.value)}
            >
              {m.utm_word_add({ word: finding.value })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
