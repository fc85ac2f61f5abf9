import type { SqlArithmetic } from './dialect.js';

/** A double as PostgreSQL reads it, exact to the bit. */
export const float = (value: number): string => `'${value}'::float8`;

const power = (exponent: number): string => float(2 ** exponent);

/*
 * PostgreSQL raises an error where a result overflows or vanishes. Each operation is therefore judged before it is
 * done, on operands scaled by powers of two, which is exact: the scaled result rounds as the real one does.
 */
const judged: Readonly<Record<'+' | '-' | '*' | '/', (a: string, b: string) => string>> = {
  '+': (a, b) => sum(a, b, '+'),
  '-': (a, b) => sum(a, b, '-'),
  '*': (a, b) => `CASE
    WHEN ${a} IS NULL OR ${b} IS NULL THEN NULL
    WHEN ${a} = 0 OR ${b} = 0 THEN 0
    WHEN abs(${a}) BETWEEN 1e-150 AND 1e150 AND abs(${b}) BETWEEN 1e-150 AND 1e150 THEN ${a} * ${b}
    WHEN abs(${a}) >= 1 AND abs(${b}) >= 1 THEN
      CASE WHEN abs((${a} * ${power(-600)}) * (${b} * ${power(-424)})) < 1 THEN ${a} * ${b} END
    WHEN abs(${a}) >= 1 OR abs(${b}) >= 1 THEN ${a} * ${b}
    WHEN abs(${a}) < ${power(-537)} AND abs(${b}) < ${power(-538)} THEN 0
    WHEN abs((${a} * ${power(512)}) * (${b} * ${power(512)})) > ${power(-51)} THEN ${a} * ${b}
    ELSE 0 END`,
  '/': (a, b) => `CASE
    WHEN ${a} IS NULL OR ${b} IS NULL OR ${b} = 0 THEN NULL
    WHEN ${a} = 0 THEN 0
    WHEN abs(${a}) BETWEEN 1e-150 AND 1e150 AND abs(${b}) BETWEEN 1e-150 AND 1e150 THEN ${a} / ${b}
    WHEN abs(${a}) >= 1 AND abs(${b}) >= 1 THEN ${a} / ${b}
    WHEN abs(${a}) >= 1 AND abs(${b}) < ${power(-60)} AND abs(${a}) > ${power(965)} THEN NULL
    WHEN abs(${a}) >= 1 THEN
      CASE WHEN abs((${a} * ${power(-1000)}) / (${b} * ${power(24)})) < 1 THEN ${a} / ${b} END
    WHEN abs(${b}) < 1 AND abs(${a}) < ${power(-50)} THEN ${a} / ${b}
    WHEN abs(${b}) < 1 THEN CASE WHEN abs((${a} * ${power(-100)}) / (${b} * ${power(924)})) < 1 THEN ${a} / ${b} END
    WHEN abs(${a}) < ${power(-500)} AND abs(${b}) > ${power(600)} THEN 0
    WHEN abs((${a} * ${power(1000)}) / (${b} * ${power(-24)})) > ${power(-51)} THEN ${a} / ${b}
    ELSE 0 END`,
};

const sum = (a: string, b: string, sign: '+' | '-'): string => `CASE
    WHEN abs(${a}) < 4e307 AND abs(${b}) < 4e307 THEN ${a} ${sign} ${b}
    WHEN abs(${a}) < 1 OR abs(${b}) < 1 THEN ${a} ${sign} ${b}
    WHEN abs(${a} * ${float(0.5)} ${sign} ${b} * ${float(0.5)}) < ${power(1023)} THEN ${a} ${sign} ${b} END`;

/** Mantissa and exponent of a positive double as the columns `m` and `e`, so that it is m·2^e. */
const parts = (number: string, m: string, e: string): string => {
  const bits = `('x' || encode(float8send(abs(${number})), 'hex'))::bit(64)::bigint`;
  const exponent = `(${bits} >> 52)`;
  const fraction = `(${bits} & 4503599627370495)`;
  return `CASE WHEN ${exponent} = 0 THEN ${fraction} ELSE ${fraction} + 4503599627370496 END AS ${m},
      (greatest(${exponent}, 1) - 1075)::int AS ${e}`;
};

/** The remainder with the sign of the dividend, exact as in C: whole mantissas are divided, not doubles. */
const remainder = (a: string, b: string): string => `CASE
    WHEN ${b} = 0 THEN NULL
    WHEN abs(${a}) < abs(${b}) THEN ${a}
    WHEN ${a} = trunc(${a}) AND ${b} = trunc(${b}) AND abs(${a}) < 9e15 THEN (${a}::bigint % ${b}::bigint)::float8
    WHEN ${a} IS NOT NULL AND ${b} IS NOT NULL THEN
      (SELECT sign(${a}) * mod(p.m * power(2::numeric, p.e - q.e), q.m)::float8 * power(2::float8, q.e)
      FROM (SELECT ${parts(a, 'm', 'e')}) AS p, (SELECT ${parts(b, 'm', 'e')}) AS q) END`;

/** One operation on two named numbers; NULL when the result is not finite. */
export function judgedPair(operator: SqlArithmetic, a: string, b: string): string {
  if (operator === '%') return `(${remainder(a, b)})`;
  if (operator === 'min' || operator === 'max') {
    const pick = operator === 'min' ? 'least' : 'greatest';
    return `(CASE WHEN ${a} IS NOT NULL AND ${b} IS NOT NULL THEN ${pick}(${a}, ${b}) END)`;
  }
  return `(${judged[operator](a, b)})`;
}
