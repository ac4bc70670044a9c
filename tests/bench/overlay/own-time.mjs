/** Frames and scripts of any extension: in each browser of the benchmark there is at most one. */
const EXTENSION = 'chrome-extension://';
const SAMPLE_US = 100;

/**
 * Time with a frame of the extension on the stack while `work` runs, by CPU profile (wall clock: on a busy machine it
 * contains waiting for a processor).
 * @returns {Promise<{ ms: number, functions: Map<string, number> }>} `functions`: own time by function on top of the stack, ms
 */
export async function profileOwnTime(page, work) {
  const devtools = await page.createCDPSession();
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await devtools.send('Profiler.start');
  await work();
  const { profile } = await devtools.send('Profiler.stop');
  await devtools.detach();
  return sumOwn(profile);
}

function sumOwn({ nodes, samples, timeDeltas }) {
  const owned = new Set();
  const labels = new Map();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith(EXTENSION)) owned.add(id);
    if (owned.has(id)) for (const child of children) owned.add(child);
    labels.set(id, `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber}:${callFrame.columnNumber}`);
  }
  const functions = new Map();
  let us = 0;
  for (const [index, id] of samples.entries()) {
    if (!owned.has(id)) continue;
    const delta = timeDeltas[index + 1] ?? 0;
    us += delta;
    functions.set(labels.get(id), (functions.get(labels.get(id)) ?? 0) + delta / 1000);
  }
  return { ms: us / 1000, functions };
}

/**
 * Calls into the extension's scripts while `work` runs, by trace: processor time of the page's thread, which waiting for
 * a busy processor does not lengthen. Evaluating a script is a call of its own, and compiling it is part of that.
 * @returns {Promise<{ name: string, cpuMs: number, compileMs: number, collectMs: number, wallMs: number }[]>} `compileMs`:
 *   compiling, which a CPU profile does not count (no frame is on the stack yet); `collectMs`: collecting the garbage of the
 *   whole process, the page's own above all, which happens to fall due in this call
 */
export async function traceOwnCalls(page, work) {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'v8.execute'] });
  await work();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const calls = traceEvents.filter(
    // A call that the end of the trace cuts off has no length.
    ({ name, args, dur }) =>
      (name === 'FunctionCall' || name === 'EvaluateScript') &&
      dur !== undefined &&
      args.data?.url?.startsWith(EXTENSION) === true,
  );
  if (calls.some(({ tdur }) => tdur === undefined)) throw new Error('this browser traces no thread time');
  const pick = (...names) =>
    outermost(traceEvents.filter(({ name, dur }) => names.includes(name) && dur !== undefined));
  const compilings = pick('v8.compile');
  const collections = pick('MajorGC', 'MinorGC');
  return outermost(calls).map((call) => ({
    name: call.name,
    cpuMs: call.tdur / 1000,
    compileMs: sumWithin(call, compilings),
    collectMs: sumWithin(call, collections),
    wallMs: call.dur / 1000,
  }));
}

/** Thread time of those events that lie within `call`, in ms. */
function sumWithin(call, events) {
  const within = events.filter(
    ({ pid, tid, ts, dur }) => pid === call.pid && tid === call.tid && ts >= call.ts && ts + dur <= call.ts + call.dur,
  );
  return within.reduce((total, { tdur }) => total + tdur, 0) / 1000;
}

/** Without calls made within another one, whose time is in the outer one already. */
function outermost(calls) {
  const kept = [];
  for (const call of calls.toSorted((one, other) => one.ts - other.ts || other.dur - one.dur)) {
    const last = kept.findLast(({ pid, tid }) => pid === call.pid && tid === call.tid);
    if (last === undefined || call.ts >= last.ts + last.dur) kept.push(call);
  }
  return kept;
}
