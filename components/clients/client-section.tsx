import { useId } from 'react';
import type { ReactNode } from 'react';

export interface ClientSectionProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** One titled part of a client's page. */
export function ClientSection({ title, text, children }: ClientSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0 rounded-card border border-line bg-surface p-5">
      <h3 id={id} className="font-semibold">
        {title}
      </h3>
      {text !== undefined && <p className="mt-0.5 text-xs text-pretty text-ink-soft">{text}</p>}
      <div className="mt-3 space-y-3">{children}</div>
    </section>
  );
}
