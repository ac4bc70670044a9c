export function replyDomId(id: string): string {
  return `reply-${id}`;
}
