import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanItem } from '@/lib/domain/plan-item';

/** What goes onto the clipboard for a network: its own variant, else the text for all. "": there is none yet. */
export function textFor({ text, texts }: Pick<PlanItem, 'text' | 'texts'>, network: NetworkId): string {
  return texts[network] ?? text;
}
