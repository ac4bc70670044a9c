/** Where things were dropped, as React Aria tells it. */
export interface Drop {
  keys: Iterable<string | number>;
  target: { key: string | number; dropPosition: 'before' | 'after' | 'on' };
}

/** The order after a drop; dropped on one of themselves, things stay where they are. */
export function moveKeys(ids: readonly string[], { keys, target }: Drop): string[] {
  const moved = new Set([...keys].map(String));
  if (moved.has(String(target.key))) return [...ids];
  const rest = ids.filter((id) => !moved.has(id));
  const at = rest.indexOf(String(target.key)) + (target.dropPosition === 'before' ? 0 : 1);
  return [...rest.slice(0, at), ...ids.filter((id) => moved.has(id)), ...rest.slice(at)];
}
