import { Plus } from 'lucide-react';

import { networkName } from '@/components/post-card/network-name';
import { Button } from '@/components/ui/button';
import type { NetworkId } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';
import type { ItemForm } from '@/lib/plan/item-form';

interface TextTabsProps {
  form: ItemForm;
  /** null: the text for all. */
  current: NetworkId | null;
  onPick: (network: NetworkId | null) => void;
}

const PRESSED = 'aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent';

/** Which text is being written: the one for all, or a network's own. */
export function TextTabs({ form, current, onPick }: TextTabsProps) {
  if (form.networks.length === 0) return null;
  return (
    <div role="group" aria-label={m.item_texts()} className="flex flex-wrap gap-1.5">
      <Button size="small" aria-pressed={current === null} className={PRESSED} onClick={() => onPick(null)}>
        {m.item_text_all()}
      </Button>
      {form.networks.map((network) => (
        <Button
          key={network}
          size="small"
          aria-pressed={current === network}
          icon={(form.texts[network] ?? '') === '' && <Plus aria-hidden size={13} />}
          className={PRESSED}
          onClick={() => onPick(network)}
        >
          {networkName(network)}
        </Button>
      ))}
    </div>
  );
}
