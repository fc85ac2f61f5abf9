import { plainText } from './plain-text.js';
import { faulty, type Reading } from './reading.js';

/** A decimal number exactly as written: digits × 10^−scale. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const magnitudes: Record<string, number> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12, k: 3 };
const written = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?(万亿|千万|百万|亿|万|千|k)?$/i;
const currencies = /^([+-]?)\s*(?:[¥￥$€£]|rmb|cny|usd)\s*|\s*(?:元|rmb|cny|usd)$/gi;
const MOST_DIGITS = 30;

/** The decimal a text writes, in the ways people write numbers: 1,234.5 · (3) · 960 万 · 1.2亿 · ￥88 · 1.2E+05. */
export function readDecimal(text: string, unit?: string): Reading<Decimal> {
  const bare = withoutUnit(plainText(text), unit).replace(currencies, '$1').replace(/\s+/g, '');
  const inParentheses = /^\((.+)\)$/.exec(bare);
  const match = written.exec(inParentheses ? `-${inParentheses[1]}` : bare);
  if (!match) return faulty('wrong-type');
  const [, sign, whole = '', fraction = '', exponent, magnitude] = match;
  const kept = fraction.replace(/0+$/, '');
  const shift = Number(exponent ?? 0) + (magnitude ? (magnitudes[magnitude.toLowerCase()] ?? 0) : 0);
  const digits = whole.replaceAll(',', '') + kept;
  if (digits.length > MOST_DIGITS || Math.abs(shift) > MOST_DIGITS) return faulty('out-of-range');
  const value = shifted(BigInt(sign === '-' ? `-${digits}` : digits), kept.length - shift);
  return { value, readAs: (exponent ?? magnitude) ? decimalText(value) : null };
}

/** Without the unit at the end, as long as something is left. */
function withoutUnit(text: string, unit: string | undefined): string {
  const plainUnit = unit === undefined ? '' : plainText(unit);
  return plainUnit !== '' && text.length > plainUnit.length && text.endsWith(plainUnit)
    ? text.slice(0, -plainUnit.length)
    : text;
}

/** Digits with a scale that is not negative. */
const shifted = (digits: bigint, scale: number): Decimal =>
  scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };

/** The decimal in plain digits. */
export function decimalText({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const fraction = all.slice(all.length - scale).replace(/0+$/, '');
  const whole = all.slice(0, all.length - scale);
  return scale === 0 || fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`;
}
