import { toWesternDigits } from '@/lib/text/western-digits';

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
/** Zones of the world lie between UTC−12 and UTC+14, on quarters of an hour. */
const FIRST_ZONE = -48;
const LAST_ZONE = 56;
/** Networks note the arrival of a post, which may be a moment behind the clock its id was made from. */
const DELAYS_MS = [0, MINUTE_MS] as const;

/**
 * Whether an instant (decoded from an id, say) can be the date and clock time a page shows, in any language and any zone:
 * the numbers of the text must hold its year, day, hour and minute. A made-up id, or one made long before the post was
 * published, fails. Calendars other than the Gregorian one fail as well.
 */
export function isShownTime(iso: string, shown: string): boolean {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) return false;
  const numbers = (toWesternDigits(shown).match(/\d+/g) ?? []).map(Number);
  if (numbers.length < 4) return false;
  for (const delay of DELAYS_MS)
    for (let zone = FIRST_ZONE; zone <= LAST_ZONE; zone += 1)
      if (holds(numbers, new Date(ms + delay + zone * QUARTER_MS))) return true;
  return false;
}

function holds(numbers: readonly number[], wall: Date): boolean {
  const hour = wall.getUTCHours();
  return [hour, hour % 12, hour % 12 === 0 ? 12 : hour % 12].some((shownHour) =>
    hasAll(numbers, [wall.getUTCFullYear(), wall.getUTCDate(), wall.getUTCMinutes(), shownHour]),
  );
}

/** Each wanted number is there, as often as it is wanted. */
function hasAll(numbers: readonly number[], wanted: readonly number[]): boolean {
  const rest = [...numbers];
  return wanted.every((number) => {
    const at = rest.indexOf(number);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}
