interface SharedUrl {
  url: string;
  users: number;
}

const urls = new WeakMap<Blob, SharedUrl>();

/** The blob's object URL while somebody uses it; null otherwise. */
export function objectUrlOf(blob: Blob): string | null {
  return urls.get(blob)?.url ?? null;
}

/** Gives the blob an object URL until the returned function is called by its last user, which revokes it. */
export function holdObjectUrl(blob: Blob): () => void {
  const shared = urls.get(blob) ?? { url: URL.createObjectURL(blob), users: 0 };
  shared.users += 1;
  urls.set(blob, shared);
  return () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    urls.delete(blob);
    URL.revokeObjectURL(shared.url);
  };
}
