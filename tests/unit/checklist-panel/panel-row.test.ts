import { expect, it } from 'vitest';

import { countRows, listRows, type PanelAnswers, type RowSource } from '@/lib/checklist-panel/panel-row';

const source = (id: string, state: RowSource['state']): RowSource => ({
  id,
  state,
  title: id,
  detail: null,
  snippet: null,
  edits: null,
});
const answers = (ticked: string[] = [], overridden: [string, string][] = []): PanelAnswers => ({
  ticked: new Set(ticked),
  overridden: new Map(overridden),
});
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

it('has what the network refuses first, then what is to fix, to look at, to tick, and what is done last', () => {
  const sources = [source('tick', 'open'), source('hint', 'hint'), source('warn', 'warn'), source('block', 'block')];
  expect(ids(listRows(sources, answers()))).toEqual(['block', 'warn', 'hint', 'tick']);
  expect(ids(listRows(sources, answers(['tick'], [['block', 'why']])))).toEqual(['warn', 'hint', 'tick', 'block']);
});

it('keeps the reason of what may stay', () => {
  const [row] = listRows([source('warn', 'warn')], answers([], [['warn', 'a poem']]));
  expect(row).toMatchObject({ state: 'overridden', reason: 'a poem' });
});

it('tells the same thing found twice apart', () => {
  const rows = listRows([source('a', 'warn'), source('a', 'warn')], answers([], [['a', 'why']]));
  expect(rows.map(({ id, state }) => [id, state])).toEqual([
    ['a#2', 'warn'],
    ['a', 'overridden'],
  ]);
});

it('counts what is left to do', () => {
  const sources = [
    source('a', 'block'),
    source('b', 'warn'),
    source('c', 'hint'),
    source('d', 'open'),
    source('e', 'open'),
  ];
  expect(countRows(listRows(sources, answers(['e'], [['b', 'why']])))).toEqual({ toFix: 1, toLookAt: 1, toTick: 1 });
});
