import type { ReactNode } from 'react';

export interface EmptyStateProps {
  illustration?: ReactNode;
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

/** A page or list with nothing in it: why, and what to do. */
export function EmptyState({ illustration, title, children, action }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center px-6 py-12 text-center">
      {illustration !== undefined && <div className="mb-4">{illustration}</div>}
      <h2 className="text-lg font-semibold text-balance">{title}</h2>
      <div className="mt-2 space-y-2 text-pretty text-ink-soft">{children}</div>
      {action !== undefined && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
