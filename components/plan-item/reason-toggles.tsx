import { Button } from '@/components/ui/button';
import { IDEA_REASONS, type IdeaReason } from '@/lib/domain/plan-vocabulary';
import { m } from '@/lib/i18n/messages';

const NAMES: Record<IdeaReason, () => string> = {
  hook: m.item_reason_hook,
  format: m.item_reason_format,
  offer: m.item_reason_offer,
  'call-to-action': m.item_reason_call_to_action,
};

export function reasonName(reason: IdeaReason): string {
  return NAMES[reason]();
}

interface ReasonTogglesProps {
  reasons: readonly IdeaReason[];
  /** The keys 1 to 4 are drawn on the buttons; whoever shows them listens. */
  withKeys?: boolean;
  onChange: (reasons: IdeaReason[]) => void;
}

/** What in a post is worth repeating. */
export function ReasonToggles({ reasons, withKeys = false, onChange }: ReasonTogglesProps) {
  return (
    <div role="group" aria-label={m.item_reasons()} className="flex flex-wrap gap-1.5">
      {IDEA_REASONS.map((reason, index) => (
        <Button
          key={reason}
          size="small"
          aria-pressed={reasons.includes(reason)}
          aria-keyshortcuts={withKeys ? String(index + 1) : undefined}
          className="aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
          onClick={() => onChange(toggleReason(reasons, reason))}
        >
          {withKeys && <kbd className="font-sans text-ink-faint tabular">{index + 1}</kbd>}
          {reasonName(reason)}
        </Button>
      ))}
    </div>
  );
}

/** In the order of the vocabulary. */
export function toggleReason(reasons: readonly IdeaReason[], reason: IdeaReason): IdeaReason[] {
  return IDEA_REASONS.filter((one) => reasons.includes(one) !== (one === reason));
}
