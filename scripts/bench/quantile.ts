/** The value below which a share of some values is: the median for a half, the greatest for 1. */
export function quantile(values: readonly number[], share: number): number {
  const place = Math.min(values.length - 1, Math.floor(values.length * share));
  return values.toSorted((a, b) => a - b)[place] ?? NaN;
}
