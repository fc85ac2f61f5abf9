import { joinConditions } from '@tierwright/json-logic';
import type { NodeOf, ScorecardCharacteristic } from '@tierwright/model';
import { bandSql, lowerEnds } from '../bands.js';
import { decayKey } from '../derived.js';
import { anyNull } from '../numeric-fact.js';
import type { SqlNodeScope } from '../sql/sql-scope.js';
import { absentPoints, missingPolicy, namesRead } from './characteristic.js';
import { piecesOf } from './point-line.js';
import { scoreDecimals, type Limits } from './sum.js';

type Part = ScorecardCharacteristic;

/** A scorecard in SQL: a column with the score, and the exit. */
export function scorecardSql(node: NodeOf<'scorecard'>, scope: SqlNodeScope): string {
  const { dialect } = scope;
  const total = scope.named(sumSql(node, scope));
  const score = scope.set(node.output, dialect.round(total, node.round ?? scoreDecimals, scope.named));
  scope.score(score);
  const needed = node.characteristics.filter((part) => missingPolicy(part) === 'ungraded');
  const columns = needed.flatMap(namesRead).map((name) => scope.column(name));
  const ungraded = columns.length > 0 ? `WHEN ${anyNull(columns)} THEN NULL` : '';
  const ids = node.bands.length > 0 ? node.bands.map(({ id }) => `'${id}'`) : ["'next'"];
  const exit = bandSql(score, lowerEnds(node.bands), ids, dialect);
  return `CASE ${ungraded} WHEN ${score} IS NULL THEN 'unknown' ELSE ${exit} END`;
}

const isRequired = (part: Part): boolean => ['unknown', 'ungraded'].includes(missingPolicy(part));

/** True where a line has its value, and the date its points count from. */
const presence = (part: Part, scope: SqlNodeScope): string =>
  joinConditions(
    namesRead(part).map((name) => `${scope.column(name)} IS NOT NULL`),
    'AND',
  );

/** The sum before rounding, added in the same order as the engine does; NULL when it is unknown. */
function sumSql(node: NodeOf<'scorecard'>, scope: SqlNodeScope): string {
  const { dialect } = scope;
  const parts = node.characteristics;
  const known = joinConditions(
    parts.filter(isRequired).map((part) => presence(part, scope)),
    'AND',
  );
  const points = parts.map((part) => scope.define(pointsSql(part, scope)));
  const groups = node.groups ?? [];
  const sumOf = (group: string | undefined, first: number) => {
    const own = points.filter((_, at) => groups.find(({ id }) => id === parts[at]?.group)?.id === group);
    return scope.define([dialect.number(first), ...own].join(' + '));
  };
  if (parts.every((part) => missingPolicy(part) !== 'reweight')) {
    const sums = groups.map((group) => scope.named(limitSql(sumOf(group.id, 0), group, scope)));
    const total = scope.define([sumOf(undefined, node.base), ...sums].join(' + '));
    return `CASE WHEN ${known} THEN ${limitSql(total, node.limits, scope)} END`;
  }
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const weights = parts.map((part) => {
    const weight = dialect.number(part.weight);
    const carried = `CASE WHEN ${presence(part, scope)} THEN ${weight} ELSE ${dialect.number(0)} END`;
    return missingPolicy(part) === 'reweight' ? carried : weight;
  });
  const carried = scope.define(`CASE WHEN ${known} THEN ${weights.join(' + ')} END`);
  const share = scope.named(dialect.compute('/', [dialect.number(whole), carried], scope.named));
  const grown = (sum: string) => scope.named(dialect.compute('*', [sum, share], scope.named));
  const own = scope.named(dialect.compute('+', [dialect.number(node.base), grown(sumOf(undefined, 0))], scope.named));
  const sums = groups.map((group) => scope.named(limitSql(grown(sumOf(group.id, 0)), group, scope)));
  const total = scope.define([own, ...sums].join(' + '));
  return `CASE WHEN ${carried} > ${dialect.number(0)} THEN ${limitSql(total, node.limits, scope)} END`;
}

/** A sum inside its limits; NULL stays NULL. */
function limitSql(sum: string, { min, max }: Limits = {}, { dialect }: SqlNodeScope): string {
  // The engine raises before it lowers; limits that cross do not run, so one comparison decides.
  const cases = [
    ...(min === undefined ? [] : [`WHEN ${sum} < ${dialect.number(min)} THEN ${dialect.number(min)}`]),
    ...(max === undefined ? [] : [`WHEN ${sum} > ${dialect.number(max)} THEN ${dialect.number(max)}`]),
  ];
  return cases.length === 0 ? sum : `CASE ${cases.join(' ')} ELSE ${sum} END`;
}

/** The weighted points of a line; without a value those its policy gives. */
function pointsSql(part: Part, scope: SqlNodeScope): string {
  const absent = scope.dialect.number(absentPoints(part));
  return `CASE WHEN ${presence(part, scope)} THEN ${presentPoints(part, scope)} ELSE ${absent} END`;
}

function presentPoints(part: Part, scope: SqlNodeScope): string {
  const { dialect } = scope;
  const weight = dialect.number(part.weight);
  if (!part.decay) return plainPoints(part, scope, (points) => part.weight * points);
  const points = scope.define(plainPoints(part, scope, (plain) => plain));
  const left = scope.named(dialect.compute('*', [points, scope.column(decayKey(part.id))], scope.named));
  return dialect.compute('*', [weight, left], scope.named);
}

function plainPoints(part: Part, scope: SqlNodeScope, weighted: (points: number) => number): string {
  const { dialect } = scope;
  const column = scope.column(part.fact);
  if (part.by === 'values') return groupPoints(part, column, scope, weighted);
  if (part.by === 'bands') {
    const points = part.bands.map((band) => dialect.number(weighted(band.points)));
    return bandSql(column, lowerEnds(part.bands), points, dialect);
  }
  const line = scope.define(lineSql(column, part, scope));
  return part.decay ? line : dialect.compute('*', [dialect.number(part.weight), line], scope.named);
}

/** The points on a straight line, flat outside its ends. */
function lineSql(column: string, part: Part & { by: 'linear' }, scope: SqlNodeScope): string {
  const { dialect, named } = scope;
  const pieces = piecesOf(part.points);
  const cases = [...pieces].reverse().map(({ at, points, slope }) => {
    const step = () => named(dialect.compute('-', [column, dialect.number(at)], named));
    const rise = () => named(dialect.compute('*', [step(), dialect.number(slope)], named));
    const on = slope === 0 ? '' : `${dialect.number(points)} + ${rise()}`;
    return `WHEN ${column} >= ${dialect.number(at)} THEN ${slope === 0 ? dialect.number(points) : on}`;
  });
  return `CASE ${cases.join(' ')} ELSE ${dialect.number(pieces[0]?.points ?? 0)} END`;
}

function groupPoints(
  part: Part & { by: 'values' },
  column: string,
  scope: SqlNodeScope,
  weighted: (points: number) => number,
): string {
  const { dialect } = scope;
  const flag = scope.types.get(part.fact) === 'boolean';
  const cases = part.groups.flatMap(({ values, points }) => {
    const listed = flag
      ? values.flatMap((value) => (value === 'true' ? ['TRUE'] : value === 'false' ? ['FALSE'] : []))
      : values.flatMap((value) => dialect.text(value) ?? []);
    if (listed.length === 0) return [];
    const held = flag ? column : dialect.byCodePoint(column);
    return [`WHEN ${held} IN (${listed.join(', ')}) THEN ${dialect.number(weighted(points))}`];
  });
  const others = dialect.number(weighted(part.others));
  return cases.length === 0 ? others : `CASE ${cases.join(' ')} ELSE ${others} END`;
}
