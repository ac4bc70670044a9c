import { classNames } from '@/components/ui/class-names';

/** The client's colour; its name stands beside it. */
export function ClientDot({ colour, className }: { colour: string; className?: string }) {
  return (
    <span
      aria-hidden
      className={classNames('inline-block size-2.5 shrink-0 rounded-full', className)}
      style={{ backgroundColor: colour }}
    />
  );
}
