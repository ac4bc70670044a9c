export interface SparklineProps {
  /** In order of time; `at` in milliseconds. Unknown values are left out by the caller: a gap is no zero. */
  points: readonly { at: number; value: number }[];
  /** What the line shows; its numbers stand in a table beside it. */
  label: string;
}

const WIDTH = 88;
const HEIGHT = 24;
const INSET = 2;

function scale(value: number, [low, high]: readonly [number, number], size: number): number {
  return high === low ? size / 2 : INSET + ((value - low) / (high - low)) * (size - 2 * INSET);
}

function extentOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** A small line of a number over time, true to the distances between its times; at least two points or nothing. */
export function Sparkline({ points, label }: SparklineProps) {
  const last = points.at(-1);
  if (points.length < 2 || last === undefined) return null;
  const times = extentOf(points.map(({ at }) => at));
  const values = extentOf(points.map(({ value }) => value));
  const x = (at: number): number => scale(at, times, WIDTH);
  const y = (value: number): number => HEIGHT - scale(value, values, HEIGHT);
  const line = points.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  return (
    <svg role="img" aria-label={label} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <polyline points={line} fill="none" strokeWidth="1.5" strokeLinejoin="round" className="stroke-accent" />
      <circle cx={x(last.at)} cy={y(last.value)} r="2.2" className="fill-accent" />
    </svg>
  );
}
