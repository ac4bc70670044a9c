import { ListChecks } from 'lucide-react';
import { useState } from 'react';

import { useOverlaySettings } from '@/components/settings/use-overlay-settings';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { NetworkId } from '@/lib/domain/network-id';
import type { ErrorCode } from '@/lib/errors/error-code';
import { describeError } from '@/lib/errors/describe-error';
import { m } from '@/lib/i18n/messages';
import { sendToOverlay } from '@/lib/messaging/send-to-overlay';

/** Lets the person choose posts on the page itself; this window closes, because it would stand before them. */
export function SelectPosts({ tabId, network }: { tabId: number; network: NetworkId }) {
  const { settings } = useOverlaySettings();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const start = async (): Promise<void> => {
    const reply = await sendToOverlay({ tabId, frameId: 0 }, 'overlay:select-posts', {});
    if (reply.ok) window.close();
    else setFailure(reply.code);
  };
  if (settings === null || settings.disabledNetworks.includes(network)) return null;
  return (
    <div className="space-y-2">
      <Button className="w-full" icon={<ListChecks aria-hidden size={15} />} onClick={() => void start()}>
        {m.popup_select_posts()}
      </Button>
      {failure !== null && (
        <Notice tone="warn">{failure === 'not-delivered' ? m.popup_select_reload() : describeError(failure)}</Notice>
      )}
    </div>
  );
}
