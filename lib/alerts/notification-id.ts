import type { Alert } from './alert';

const PREFIX = 'jackdaw';
const ID = /^jackdaw:(plan|replies):([^:]*):/u;

/**
 * Name of a notification in the browser. It says where a press leads: the browser keeps it, the background forgets everything.
 * @param at when it is shown, ISO 8601 UTC: two notifications never replace each other
 */
export function buildNotificationId(alerts: readonly Alert[], at: string): string {
  const isAboutAnswers = alerts.every(({ kind }) => kind === 'answer');
  const [first] = alerts;
  const item = alerts.length === 1 && !isAboutAnswers && first !== undefined ? first.subjectId : '';
  return [PREFIX, isAboutAnswers ? 'replies' : 'plan', encodeURIComponent(item), at].join(':');
}

/** Where a press on it leads in the workspace: to the one item it speaks of, else to the plan or the queue; null: not ours. */
export function hashOfNotification(id: string): string | null {
  const [, screen, item] = ID.exec(id) ?? [];
  if (screen === undefined || item === undefined) return null;
  return item === '' ? `#/${screen}` : `#/${screen}?item=${item}`;
}
