import { addWorkingTime, DEFAULT_WORKING_HOURS } from './working-time';

/** A question wants its answer within four hours of working time (domain.md 4.3, preset). */
const ANSWER_WITHIN_MINUTES = 4 * 60;

/** When a comment put into the queue at `queuedAt` should be answered. ISO 8601 UTC. */
export function dueTimeOf(queuedAt: Date, timeZone: string): string {
  return addWorkingTime(queuedAt, ANSWER_WITHIN_MINUTES, { hours: DEFAULT_WORKING_HOURS, timeZone }).toISOString();
}
