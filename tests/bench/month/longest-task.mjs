/**
 * The longest task of any page's own thread while something is done, in ms of processor time: what a busy machine takes away in
 * between is not the page's.
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<void>} act
 */
export async function longestTask(page, act) {
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  // Tabs that stand in the background have nothing to do: whatever is long is the page's.
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) =>
      (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask') && threads.has(`${pid} ${tid}`),
  );
  if (!tasks.some(({ tdur }) => tdur > 0)) throw new Error('the trace holds no task of the page');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
