import type { PlanItem } from '@/lib/domain/plan-item';
import { hashText } from '@/lib/templates/variation/hash-text';

type ApprovedWords = Pick<PlanItem, 'text' | 'texts' | 'tags' | 'firstComment' | 'link' | 'altTexts'>;

/** `void`: given to other words than those that stand there now. */
export type ApprovalState = 'none' | 'given' | 'void';

/** Everything the public will read, so that no word of it changes after somebody agreed to it; blanks at ends do not count. */
export function hashApproved({ text, texts, tags, firstComment, link, altTexts }: ApprovedWords): string {
  const variants = Object.entries(texts)
    .map(([network, words]) => [network, tidy(words)])
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
  const parts = [tidy(text), variants, tags.toSorted(), tidy(firstComment), link ?? '', altTexts.map(tidy)];
  return hashText(JSON.stringify(parts));
}

/** An agreement of now. `by`: a name. */
export function approve(words: ApprovedWords, by: string, now: Date): NonNullable<PlanItem['approval']> {
  return { by: by.trim().slice(0, 120), at: now.toISOString(), textHash: hashApproved(words) };
}

export function approvalState(item: ApprovedWords & Pick<PlanItem, 'approval'>): ApprovalState {
  if (item.approval === null) return 'none';
  return item.approval.textHash === hashApproved(item) ? 'given' : 'void';
}

function tidy(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim();
}
