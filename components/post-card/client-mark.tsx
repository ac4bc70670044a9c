import type { Client } from '@/lib/domain/client';

/** The client's colour and name. */
export function ClientMark({ client }: { client: Pick<Client, 'name' | 'colour'> }) {
  return (
    <span className="inline-flex h-5 max-w-36 shrink-0 items-center gap-1.5 rounded-full border border-line px-2 text-xs text-ink-soft">
      <span aria-hidden className="size-2 shrink-0 rounded-full" style={{ backgroundColor: client.colour }} />
      <span className="truncate">{client.name}</span>
    </span>
  );
}
