import type { NetworkId } from '@/lib/domain/network-id';

import type { TextEdit } from './apply-edits';

/** What the rules may know. Whoever runs them collects it: the rules look at no page and no database. */
export interface CheckContext {
  text: string;
  network: NetworkId;
  /** Two letters; null when nothing tells. */
  language: string | null;
  today: Date;
  client: null;
  item: null;
}

export type Severity = 'block' | 'warn' | 'hint';

/** A place in the text, UTF-16 offsets. */
export interface Span {
  from: number;
  to: number;
}

export interface Finding {
  rule: 'double-spaces';
  severity: Severity;
  /** null: it is about the text as a whole. */
  where: Span | null;
  fix: { edits: readonly TextEdit[] } | null;
}
