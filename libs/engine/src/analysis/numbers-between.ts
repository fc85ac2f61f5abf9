const bits = new DataView(new ArrayBuffer(8));

/** The next larger double; the largest answers Infinity. */
export function nextUp(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  if (x === -Infinity) return -Number.MAX_VALUE;
  bits.setFloat64(0, x);
  bits.setBigInt64(0, bits.getBigInt64(0) + (x > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}

/** The next smaller double. */
export const nextDown = (x: number): number => -nextUp(-x);

function* candidates(low: number, high: number, whole: boolean): Generator<number> {
  if (low === -Infinity && high === Infinity) yield 0;
  if (high === Infinity) yield Math.floor(low) + 1;
  if (low === -Infinity) yield Math.ceil(high) - 1;
  if (whole) yield Math.floor(low) + 1;
  else {
    const middle = low / 2 + high / 2;
    for (let decimals = 0; decimals <= 8; decimals += 1) yield Number(middle.toFixed(decimals));
    yield middle;
  }
  const next = nextUp(low);
  if (!whole || Number.isInteger(next)) yield next;
}

/** A number strictly between two, the plainest there is; null when no double (or no whole number) is. */
export function numberBetween(low: number, high: number, whole: boolean): number | null {
  if (!(low < high)) return null;
  for (const value of candidates(low, high, whole)) {
    if (value > low && value < high && Number.isFinite(value)) return value === 0 ? 0 : value;
  }
  return null;
}
