import { browser } from '@/lib/browser';
import { NETWORK_IDS, type NetworkId } from '@/lib/domain/network-id';
import { z } from '@/lib/zod';

/** Posts whose composer was opened from Today and that nobody has called published yet: the window asks for them when it comes back. */

const STORAGE_KEY = 'plan.started';
/** Who has not come back by then has forgotten it; the item itself stays in the day. */
const KEPT_MS = 2 * 24 * 60 * 60_000;

const startedSchema = z.record(z.string(), z.object({ network: z.enum(NETWORK_IDS), at: z.number() })).catch({});

/** The network it was started on, by the item's id. */
export type StartedPosts = Readonly<Record<string, NetworkId>>;

async function loadEntries(): Promise<z.infer<typeof startedSchema>> {
  return startedSchema.parse((await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY] ?? {});
}

function toStarted(stored: unknown): StartedPosts {
  const entries = Object.entries(startedSchema.parse(stored ?? {}));
  return Object.fromEntries(entries.map(([id, { network }]) => [id, network]));
}

/** Damaged values read as none; rejects only when storage itself fails, as all of these. */
export async function loadStartedPosts(): Promise<StartedPosts> {
  return toStarted(await loadEntries());
}

export async function rememberStarted(itemId: string, network: NetworkId, now: Date): Promise<void> {
  const kept = Object.entries(await loadEntries()).filter(([, { at }]) => now.getTime() - at < KEPT_MS);
  const entries = { ...Object.fromEntries(kept), [itemId]: { network, at: now.getTime() } };
  await browser.storage.local.set({ [STORAGE_KEY]: entries });
}

export async function forgetStarted(itemId: string): Promise<void> {
  const { [itemId]: _gone, ...rest } = await loadEntries();
  await browser.storage.local.set({ [STORAGE_KEY]: rest });
}

/** Calls back with every change made in any page of the extension, until `signal` aborts. */
export function watchStartedPosts(onChange: (started: StartedPosts) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[STORAGE_KEY];
    if (area === 'local' && change !== undefined) onChange(toStarted(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
