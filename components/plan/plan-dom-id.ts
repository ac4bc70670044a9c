export function planDomId(id: string): string {
  return `plan-${id}`;
}
