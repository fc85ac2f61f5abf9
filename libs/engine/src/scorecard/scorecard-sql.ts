import { joinConditions } from '@tierwright/json-logic';
import type { NodeOf, ScorecardCharacteristic } from '@tierwright/model';
import { bandSql, lowerEnds } from '../bands.js';
import { anyNull } from '../numeric-fact.js';
import type { SqlNodeScope } from '../sql/sql-scope.js';
import { absentPoints, missingPolicy } from './characteristic.js';
import { scoreDecimals } from './sum.js';

/** A scorecard in SQL: a column with the score, and the exit. */
export function scorecardSql(node: NodeOf<'scorecard'>, scope: SqlNodeScope): string {
  const { dialect } = scope;
  const total = scope.named(sumSql(node, scope));
  const score = scope.set(node.output, dialect.round(total, node.round ?? scoreDecimals, scope.named));
  scope.score(score);
  const needed = node.characteristics.filter((part) => missingPolicy(part) === 'ungraded');
  const ungraded = needed.length > 0 ? `WHEN ${anyNull(needed.map(({ fact }) => scope.column(fact)))} THEN NULL` : '';
  const ids = node.bands.length > 0 ? node.bands.map(({ id }) => `'${id}'`) : ["'next'"];
  const exit = bandSql(score, lowerEnds(node.bands), ids, dialect);
  return `CASE ${ungraded} WHEN ${score} IS NULL THEN 'unknown' ELSE ${exit} END`;
}

/** The sum before rounding, added in the order of the document; NULL when it is unknown. */
function sumSql(node: NodeOf<'scorecard'>, scope: SqlNodeScope): string {
  const { dialect } = scope;
  const parts = node.characteristics;
  const required = parts.filter((part) => ['unknown', 'ungraded'].includes(missingPolicy(part)));
  const known = joinConditions(
    required.map(({ fact }) => `${scope.column(fact)} IS NOT NULL`),
    'AND',
  );
  const points = parts.map((part) => scope.define(`${pointsSql(part, scope)}`));
  const base = dialect.number(node.base);
  if (parts.every((part) => missingPolicy(part) !== 'reweight')) {
    return `CASE WHEN ${known} THEN ${[base, ...points].join(' + ')} END`;
  }
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const weights = parts.map((part) => {
    const weight = dialect.number(part.weight);
    const carried = `CASE WHEN ${scope.column(part.fact)} IS NOT NULL THEN ${weight} ELSE ${dialect.number(0)} END`;
    return missingPolicy(part) === 'reweight' ? carried : weight;
  });
  const carried = scope.define(`CASE WHEN ${known} THEN ${weights.join(' + ')} END`);
  const share = dialect.compute('/', [dialect.number(whole), carried], scope.named);
  const sum = scope.define(`${[dialect.number(0), ...points].join(' + ')}`);
  const raised = scope.named(dialect.compute('*', [sum, share], scope.named));
  const total = dialect.compute('+', [base, raised], scope.named);
  return `CASE WHEN ${carried} > ${dialect.number(0)} THEN ${total} END`;
}

/** The weighted points of a line; without a value those its policy gives. */
function pointsSql(part: ScorecardCharacteristic, scope: SqlNodeScope): string {
  const column = scope.column(part.fact);
  const points = part.by === 'bands' ? bandPoints(part, column, scope) : groupPoints(part, column, scope);
  return `CASE WHEN ${column} IS NULL THEN ${scope.dialect.number(absentPoints(part))} ELSE ${points} END`;
}

function bandPoints(
  part: ScorecardCharacteristic & { by: 'bands' },
  column: string,
  { dialect }: SqlNodeScope,
): string {
  const points = part.bands.map((band) => dialect.number(part.weight * band.points));
  return bandSql(column, lowerEnds(part.bands), points, dialect);
}

function groupPoints(part: ScorecardCharacteristic & { by: 'values' }, column: string, scope: SqlNodeScope): string {
  const { dialect } = scope;
  const flag = scope.types.get(part.fact) === 'boolean';
  const cases = part.groups.flatMap(({ values, points }) => {
    const listed = flag
      ? values.flatMap((value) => (value === 'true' ? ['TRUE'] : value === 'false' ? ['FALSE'] : []))
      : values.flatMap((value) => dialect.text(value) ?? []);
    if (listed.length === 0) return [];
    const held = flag ? column : dialect.byCodePoint(column);
    return [`WHEN ${held} IN (${listed.join(', ')}) THEN ${dialect.number(part.weight * points)}`];
  });
  const others = dialect.number(part.weight * part.others);
  return cases.length === 0 ? others : `CASE ${cases.join(' ')} ELSE ${others} END`;
}
