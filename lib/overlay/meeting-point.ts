import type { Failure } from '@/lib/errors/error-code';

/** In an injected script: gives what it brought to the script that asked for it. */
export function handOver(point: symbol, kit: unknown): void {
  const receive: unknown = Reflect.get(globalThis, point);
  if (typeof receive === 'function') receive(kit);
}

/**
 * In the script that asks: has another one injected, once per page. All scripts of the extension in a frame share one world that the
 * page cannot enter; `point` is where the two meet in it. A failed try can be repeated.
 */
export function createScriptLoader<Kit extends object>(
  point: symbol,
  inject: () => Promise<{ ok: true } | Failure>,
): () => Promise<Kit | Failure> {
  let kit: Kit | null = null;
  let loading: Promise<Kit | Failure> | null = null;
  const load = async (): Promise<Kit | Failure> => {
    Reflect.set(globalThis, point, (received: Kit) => (kit = received));
    const reply = await inject();
    loading = null;
    if (!reply.ok) return reply;
    return kit ?? { ok: false, code: 'unexpected' };
  };
  return async () => kit ?? (loading ??= load());
}
