/** Parameters of Punycode (RFC 3492, 5). */
const BASE = 36;
const FIRST_THRESHOLD = 1;
const LAST_THRESHOLD = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_POINT = 0x80;
const PREFIX_LENGTH = 'xn--'.length;

/**
 * How long a label of a domain becomes in DNS (RFC 3492, 6.3: digits are counted instead of written).
 * @returns UTF-16 units, with "xn--"; an ASCII label's own length
 */
export function punycodeLength(label: string): number {
  const points = Array.from(label, (sign) => sign.codePointAt(0) ?? 0);
  const plain = points.filter((point) => point < FIRST_POINT).length;
  if (plain === points.length) return label.length;
  const others = [...new Set(points.filter((point) => point >= FIRST_POINT))].toSorted((one, other) => one - other);
  let length = PREFIX_LENGTH + plain + (plain > 0 ? 1 : 0);
  let [last, delta, bias, written] = [FIRST_POINT, 0, FIRST_BIAS, plain];
  for (const next of others) {
    delta += (next - last) * (written + 1);
    for (const point of points) {
      if (point < next) delta += 1;
      if (point !== next) continue;
      length += countDigits(delta, bias);
      bias = adapt(delta, written + 1, written === plain);
      delta = 0;
      written += 1;
    }
    delta += 1;
    last = next + 1;
  }
  return length;
}

/** Digits of a delta as a variable-length integer (RFC 3492, 3.3). */
function countDigits(delta: number, bias: number): number {
  let digits = 1;
  let rest = delta;
  for (let weight = BASE; ; weight += BASE) {
    const threshold = Math.min(Math.max(weight - bias, FIRST_THRESHOLD), LAST_THRESHOLD);
    if (rest < threshold) return digits;
    rest = Math.floor((rest - threshold) / (BASE - threshold));
    digits += 1;
  }
}

/** RFC 3492, 3.4. */
function adapt(delta: number, written: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / written);
  let bias = 0;
  for (; rest > ((BASE - FIRST_THRESHOLD) * LAST_THRESHOLD) / 2; bias += BASE) {
    rest = Math.floor(rest / (BASE - FIRST_THRESHOLD));
  }
  return bias + Math.floor(((BASE - FIRST_THRESHOLD + 1) * rest) / (rest + SKEW));
}
