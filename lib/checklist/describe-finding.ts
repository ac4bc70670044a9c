import { m } from '@/lib/i18n/messages';

import type { Finding } from './check';

/** A finding in the words of the interface language. */
export function describeFinding(_finding: Finding): { title: string; detail: string | null } {
  return { title: m.checklist_double_spaces(), detail: null };
}
