import { allRules, isPresent, nameValue, roundingRule, type LoweredValue, type Rule } from '@tierwright/json-logic';
import type { NodeOf, ScorecardCharacteristic } from '@tierwright/model';
import { bandRule, lowerEnds } from '../bands.js';
import { decayKey } from '../derived.js';
import { anyMissing } from '../numeric-fact.js';
import type { ExportScope } from '../scope.js';
import { absentPoints, missingPolicy, namesRead } from './characteristic.js';
import { piecesOf, pointLineRule } from './point-line.js';
import { scoreDecimals, type Limits } from './sum.js';

type Part = ScorecardCharacteristic;

/** A scorecard in plain JsonLogic: a step that sets the score under its name, and the exit. */
export function exportScorecard(node: NodeOf<'scorecard'>, scope: ExportScope): Rule {
  const named = (value: LoweredValue) => nameValue(value, scope.define);
  const score = roundingRule(named(plainSum(node, scope)), node.round ?? scoreDecimals, named);
  scope.set(node.output, { if: [allRules([scope.reached, score.known]), score.value, null] });
  const needed = node.characteristics.filter((part) => missingPolicy(part) === 'ungraded').flatMap(namesRead);
  const ids = node.bands.length > 0 ? node.bands.map(({ id }): Rule => id) : ['next'];
  const exit = bandRule({ var: node.output }, lowerEnds(node.bands), ids);
  const ungraded: Rule[] = needed.length > 0 ? [anyMissing(needed), null] : [];
  return { if: [scope.reached, { if: [...ungraded, anyMissing([node.output]), 'unknown', exit] }, null] };
}

const isRequired = (part: Part): boolean => ['unknown', 'ungraded'].includes(missingPolicy(part));
const presence = (part: Part): Rule => allRules(namesRead(part).map((name) => isPresent(name)));

/** The sum before rounding, added in the same order as the engine does. */
function plainSum(node: NodeOf<'scorecard'>, scope: ExportScope): LoweredValue {
  const parts = node.characteristics;
  const known = parts.filter(isRequired).map(presence);
  const sumOf = (group: string | undefined, first: readonly Rule[]): Rule => {
    const points = parts.filter((part) => groupOf(part, node) === group).map((part) => plainPoints(part, scope));
    return { '+': [...first, ...points] };
  };
  const groups = (node.groups ?? []).map((group) => ({ group, sum: sumOf(group.id, [0]) }));
  if (parts.every((part) => missingPolicy(part) !== 'reweight')) {
    const own = sumOf(undefined, [node.base]);
    const limited = groups.map(({ group, sum }) => limitedRule(sum, group));
    return { value: limitedRule(totalOf(own, limited), node.limits), known: allRules(known) };
  }
  const carried = { var: scope.define({ '+': parts.map(carriedWeight) }) };
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const grown = (sum: Rule): Rule => ({ '*': [sum, { '/': [whole, carried] }] });
  const own = { '+': [node.base, grown(sumOf(undefined, [0]))] };
  const limited = groups.map(({ group, sum }) => limitedRule(grown(sum), group));
  return {
    value: limitedRule(totalOf(own, limited), node.limits),
    known: allRules([...known, { '>': [carried, 0] }]),
  };
}

const totalOf = (own: Rule, groups: readonly Rule[]): Rule => (groups.length > 0 ? { '+': [own, ...groups] } : own);

/** The group of a line, as far as it exists. */
const groupOf = (part: Part, { groups = [] }: NodeOf<'scorecard'>): string | undefined =>
  groups.find(({ id }) => id === part.group)?.id;

function limitedRule(sum: Rule, { min, max }: Limits = {}): Rule {
  const raised: Rule = min === undefined ? sum : { max: [sum, min] };
  return max === undefined ? raised : { min: [raised, max] };
}

const carriedWeight = (part: Part): Rule =>
  part.missing === 'reweight' ? { if: [presence(part), part.weight, 0] } : part.weight;

/** The weighted points of a line; 0 without a value when the other lines carry its weight. */
function plainPoints(part: Part, scope: ExportScope): Rule {
  const present = part.decay ? fadedPoints(part, scope) : pointsRule(part, scope, (points) => part.weight * points);
  return isRequired(part) ? present : { if: [presence(part), present, absentPoints(part)] };
}

function fadedPoints(part: Part, scope: ExportScope): Rule {
  const points = pointsRule(part, scope, (plain) => plain);
  return { '*': [part.weight, { '*': [points, { var: decayKey(part.id) }] }] };
}

function pointsRule(part: Part, scope: ExportScope, weighted: (points: number) => number): Rule {
  const value = { var: part.fact };
  if (part.by === 'bands') {
    return bandRule(
      value,
      lowerEnds(part.bands),
      part.bands.map(({ points }) => weighted(points)),
    );
  }
  if (part.by === 'values') return valuePoints(part, scope, weighted);
  const line = pointLineRule(value, piecesOf(part.points));
  return part.decay ? line : { '*': [part.weight, line] };
}

function valuePoints(part: Part & { by: 'values' }, scope: ExportScope, weighted: (points: number) => number): Rule {
  const flag = scope.types.get(part.fact) === 'boolean';
  const cases = part.groups.flatMap(({ values, points }): Rule[] => {
    const listed: Rule[] = flag ? values.flatMap((value) => flagNamed(value)) : [...values];
    return [{ in: [{ var: part.fact }, listed] }, weighted(points)];
  });
  return { if: [...cases, weighted(part.others)] };
}

/** The flag a group value names: the engine compares its text. */
function flagNamed(value: string): boolean[] {
  return value === 'true' ? [true] : value === 'false' ? [false] : [];
}
