import type { NetworkId } from '@/lib/domain/network-id';

import type { TextEdit } from './apply-edits';

/** What the rules may know. Whoever runs them collects it: the rules look at no page and no database. */
export interface CheckContext {
  text: string;
  network: NetworkId;
  today: Date;
}

/** `block`: the network refuses it; `warn`: it is wrong; `hint`: it may be meant. */
export type Severity = 'block' | 'warn' | 'hint';

/** A place in the text, UTF-16 offsets. */
export interface Span {
  from: number;
  to: number;
}

/** What was found, with what is needed to say it. */
export type Fault =
  | {
      rule:
        | 'double-spaces'
        | 'mixed-letters'
        | 'unclosed'
        | 'all-caps'
        | 'hashtag-blank'
        | 'hashtag-digits'
        | 'hashtag-doubled'
        | 'hashtag-hyphen'
        | 'link-insecure'
        | 'link-private'
        | 'link-preview'
        | 'link-question'
        | 'link-capitals';
    }
  /** `weekday`: 0 = Sunday, the one that the date falls on. */
  | { rule: 'weekday'; weekday: number; year: number };

export type Finding = Fault & {
  severity: Severity;
  where: Span;
  /** A change that is right whatever was meant; null where only the person can tell. */
  fix: { edits: readonly TextEdit[] } | null;
};

export type Rule = (context: CheckContext) => Finding[];
