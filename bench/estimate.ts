/** A measured value, and by how much it is likely to be off. */
export interface Estimate {
  readonly value: number;
  readonly noise: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The median, and twice its standard error: 1.25 standard deviations by the square root of the number of values, where a
 * standard deviation is 1.48 times the median distance from the median, which a few turns that were interrupted do not change.
 */
export function estimate(values: readonly number[]): Estimate {
  const value = median(values);
  const deviation = 1.48 * median(values.map((one) => Math.abs(one - value)));
  return { value, noise: (2 * 1.25 * deviation) / Math.sqrt(values.length) };
}

export function show({ value, noise }: Estimate): string {
  return `${value.toFixed(2)} ± ${noise.toFixed(2)}`;
}
