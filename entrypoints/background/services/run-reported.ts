import { report } from '@/lib/errors/report';

/** Wraps the work of an event that has no one to answer to: a failure goes to the error reports instead of nowhere. */
export function runReported<Args extends unknown[]>(
  where: string,
  work: (...args: Args) => Promise<void>,
): (...args: Args) => void {
  return (...args) => void runAndReport(where, () => work(...args));
}

async function runAndReport(where: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await report(error, where);
  }
}
