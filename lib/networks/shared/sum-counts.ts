const PLAIN = /^\d{1,3}(?:[\s.,\u00a0\u202f]\d{3})+$|^\d+$/;
const COMPACT = /^(\d+(?:[.,]\d+)?)\s?([KM])$/i;
const UNITS = { K: 1_000, M: 1_000_000 } as const;

/**
 * Sum of counters as the page writes them ("20", "1,234", "1.2K"; the networks that show several use K and M in every
 * language). With a rounded part the sum is written in the coarsest unit met, so that it stays visibly rounded.
 * null when there is none or one of them cannot be read: a partial sum would be a wrong number.
 */
export function sumCounts(raws: readonly string[]): string | null {
  let total = 0;
  let unit: keyof typeof UNITS | null = null;
  for (const raw of raws) {
    const count = parseOne(raw.trim());
    if (count === null) return null;
    total += count.value;
    if (count.unit !== null && (unit === null || UNITS[count.unit] > UNITS[unit])) unit = count.unit;
  }
  if (raws.length === 0) return null;
  return unit === null ? String(total) : `${Math.round((total * 10) / UNITS[unit]) / 10}${unit}`;
}

function parseOne(raw: string): { value: number; unit: keyof typeof UNITS | null } | null {
  if (PLAIN.test(raw)) return { value: Number(raw.replace(/\D/g, '')), unit: null };
  const found = COMPACT.exec(raw);
  if (found === null) return null;
  const unit = found[2]?.toUpperCase() === 'M' ? 'M' : 'K';
  return { value: Number(found[1]?.replace(',', '.')) * UNITS[unit], unit };
}
