/**
 * Milliseconds of processor time that this thread has used: what a piece of work costs, however busy the machine is with
 * other things.
 */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
