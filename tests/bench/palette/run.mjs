import os from 'node:os';

import { measureFirst, measureInsertions, measureKeys, measureLater } from './measure.mjs';
import { startScene } from './scene.mjs';

const FEW = 300;
const MANY = 5000;
/** design.md section 7. */
const FIRST_MS = 100;
const LATER_MS = 35;
const INSERT_MS = 15;
/** Step 3: one frame, so that the list keeps up with the keys. */
const KEY_MS = 16;
/** First openings of a kind; `RUNS=2 npm run bench -- palette` is for a quick look. */
const RUNS = Number(process.env.RUNS ?? 5);

/** What a first opening may be like. The shortcut starts the worker before it comes to the page. */
const FIRST = {
  pressed: { how: { by: 'press' }, budget: FIRST_MS },
  'by keyboard': { how: { by: 'keyboard' }, budget: FIRST_MS },
  'worker had ended': { how: { by: 'press', isCold: true }, budget: FIRST_MS },
  // The scripts come with the focus: nobody has it and presses three keys in one moment, but it tells what they cost.
  'by keyboard in the moment of the focus': { how: { by: 'keyboard', isRash: true }, budget: null },
};

/**
 * The palette of the built extension on real addresses, side by side with a bare extension whose button opens a bare dialog,
 * filled from one message: opening, searching, inserting, with 300 and with 5,000 templates.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<import('../print-rows.mjs').Row[]>}
 */
export async function run({ log }) {
  const results = {};
  for (const count of [FEW, MANY]) {
    const scenes = { jackdaw: await startScene('jackdaw', count), bare: await startScene('bare', count) };
    try {
      results[count] = await measureBoth(scenes, (line) =>
        log(`${count} templates, ${line} (load average ${os.loadavg()[0].toFixed(2)}, ${os.cpus().length} processors)`),
      );
    } finally {
      for (const { browser } of Object.values(scenes)) await browser.close();
    }
  }
  return [
    ...[FEW, MANY].flatMap((count) => openingRows(count, results[count])),
    ...keyRows(results[MANY]),
    ...insertionRows(results[MANY]),
  ];
}

/** The two take turns, so that a busy minute of the machine meets both. */
async function measureBoth(scenes, log) {
  const each = async (measure) => ({ jackdaw: await measure(scenes.jackdaw), bare: await measure(scenes.bare) });
  const first = {};
  for (const [name, { how }] of Object.entries(FIRST)) {
    const rounds = [];
    for (let round = 0; round < RUNS; round += 1) rounds.push(await each((scene) => measureFirst(scene, how)));
    first[name] = turn(rounds);
    log(`first opening, ${name}: done`);
  }
  const later = await each((scene) => measureLater(scene, 'press'));
  const laterByKeyboard = await each((scene) => measureLater(scene, 'keyboard'));
  log('later openings done');
  const keys = await each(measureKeys);
  log('keys done');
  const insertions = {
    textarea: await each((scene) => measureInsertions(scene, 'textarea')),
    contenteditable: await each((scene) => measureInsertions(scene, 'contenteditable')),
  };
  log('insertions done');
  return { first, later, laterByKeyboard, keys, insertions };
}

function turn(rounds) {
  return { jackdaw: rounds.map(({ jackdaw }) => jackdaw), bare: rounds.map(({ bare }) => bare) };
}

function openingRows(count, { first, later, laterByKeyboard }) {
  return [
    ...Object.entries(first).flatMap(([name, openings]) =>
      rowsOf(`${count}, first, ${name}`, openings, FIRST[name].budget),
    ),
    ...rowsOf(`${count}, later, pressed`, later, LATER_MS),
    ...rowsOf(`${count}, later, by keyboard`, laterByKeyboard, LATER_MS),
  ];
}

function rowsOf(what, openings, budget) {
  const openingRow = (name, part, share, limit) =>
    row(`${what}: ${name}`, limit, (variant) => at(openings[variant], part, share));
  return [
    openingRow('dialog', 'shown', 0.5, null),
    openingRow('with its options', 'listed', 0.5, budget),
    openingRow('with its options, p90', 'listed', 0.9, null),
    openingRow('on the screen', 'drawn', 0.5, null),
  ];
}

function keyRows({ keys }) {
  const keyRow = (what, budget, part, share) => row(what, budget, (name) => at(keys[name], part, share));
  return [
    keyRow(`key → list drawn anew, ${MANY}, median`, KEY_MS, 'listed', 0.5),
    keyRow(`key → list drawn anew, ${MANY}, p90`, null, 'listed', 0.9),
    keyRow(`key → on the screen, ${MANY}, median`, null, 'drawn', 0.5),
  ];
}

function insertionRows({ insertions }) {
  return Object.entries(insertions).flatMap(([kind, times]) => {
    const part = (name, isWhole) => times[name].filter((one) => one.isWhole === isWhole);
    return [
      row(`insert, ${kind}: own calls (thread time)`, INSERT_MS, (name) => at(part(name, false), 'ownMs', 0.5)),
      row(`insert, ${kind}: own calls, longest`, null, (name) => at(part(name, false), 'ownMs', 1)),
      row(`insert, ${kind}: own calls with what follows`, null, (name) => at(part(name, true), 'ownMs', 0.5)),
      row(`insert, ${kind}: Enter → text (wall, with a frame’s wait)`, null, (name) => at(times[name], 'wallMs', 0.5)),
    ];
  });
}

/** @param {(name: 'jackdaw' | 'bare') => number} value */
function row(what, budget, value) {
  return { what, unit: 'ms', budget, jackdaw: value('jackdaw'), bare: value('bare') };
}

/** The value below which so large a share of the measured ones lies. */
function at(measured, part, share) {
  const sorted = measured.map((one) => one[part]).toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
