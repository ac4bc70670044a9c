import { MessageSquareQuote } from 'lucide-react';
import type { ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { m } from '@/lib/i18n/messages';

export interface TemplatesEmptyProps {
  onCreate: () => void;
  onImport: () => void;
  /** The ways to begin with the set Jackdaw brings along. */
  starter: ReactNode;
}

/** No template yet: what they are good for, and three ways to begin. */
export function TemplatesEmpty({ onCreate, onImport, starter }: TemplatesEmptyProps) {
  return (
    <EmptyState
      illustration={
        <span className="grid size-20 place-items-center rounded-full bg-plume text-eye">
          <MessageSquareQuote aria-hidden size={38} />
        </span>
      }
      title={m.templates_empty_title()}
      action={
        <>
          <Button variant="primary" onClick={onCreate}>
            {m.templates_new()}
          </Button>
          <Button onClick={onImport}>{m.templates_import()}</Button>
        </>
      }
    >
      <p>{m.templates_empty_text()}</p>
      <p className="pt-2 font-medium text-ink">{m.templates_starter_text()}</p>
      <div className="flex flex-wrap justify-center gap-2">{starter}</div>
    </EmptyState>
  );
}
