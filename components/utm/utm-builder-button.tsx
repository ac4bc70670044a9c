import { Link2 } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { m } from '@/lib/i18n/messages';

import { UtmBuilder, type UtmBuilderProps } from './utm-builder';

/** Opens the builder over what it is used in; Escape leaves everything as it was. */
export function UtmBuilderButton({ onApply, ...builder }: UtmBuilderProps) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const apply = (link: string): void => {
    close();
    onApply?.(link);
  };
  return (
    <>
      <Button size="small" icon={<Link2 aria-hidden size={14} />} onClick={() => setOpen(true)}>
        {m.utm_open()}
      </Button>
      <Dialog title={m.utm_title()} closeLabel={m.common_close()} isOpen={isOpen} onClose={close}>
        <UtmBuilder {...builder} onApply={onApply === null ? null : apply} />
      </Dialog>
    </>
  );
}
