import type { EditorTarget } from '@/lib/editors/editor-target';
import { testBox } from '@/lib/editors/test-box';
import { m } from '@/lib/i18n/messages';

import type { BoxNote } from './box-note';

/** "Test this box": writes a marker, takes it back and says what worked, for a report of what does not. */
export async function reportOnBox(target: EditorTarget, note: BoxNote): Promise<void> {
  const { outcome, isTakenBack } = await testBox(target);
  const { engine, steps } = outcome;
  const step =
    steps.map(({ method, result }) => `${method}: ${result}`).join(', ') || (outcome.ok ? '' : outcome.reason);
  const words = { engine: engine ?? '—', step };
  const isFine = outcome.ok && isTakenBack === true;
  note.show(target.element, {
    lines: [isFine ? m.palette_test_ok(words) : m.palette_test_failed(words)],
    tone: isFine ? 'plain' : 'warn',
  });
}
