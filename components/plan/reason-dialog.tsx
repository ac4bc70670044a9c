import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { m } from '@/lib/i18n/messages';

interface ReasonDialogProps {
  title: string;
  submit: string;
  onSubmit: (reason: string) => void;
  onClose: () => void;
}

/** Asks why; the answer may stay empty. */
export function ReasonDialog({ title, submit, onSubmit, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Dialog title={title} closeLabel={m.plan_cancel()} isOpen onClose={onClose}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(reason.trim());
        }}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of a dialog the person has just opened */}
        <TextField label={m.plan_hold_reason()} value={reason} onChange={setReason} maxLength={300} autoFocus />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{m.plan_cancel()}</Button>
          <Button type="submit" variant="primary">
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
