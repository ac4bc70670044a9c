import type { ReactNode } from 'react';

import { classNames } from './class-names';

export interface ExternalLinkProps {
  href: string;
  className?: string;
  children: ReactNode;
}

/** A link out of the extension, in a new tab that learns nothing of where it was opened from. */
export function ExternalLink({ href, className, children }: ExternalLinkProps) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className={classNames('text-accent underline-offset-2 hover:underline', className)}
    >
      {children}
    </a>
  );
}
