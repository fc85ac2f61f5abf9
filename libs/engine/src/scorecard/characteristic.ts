import type { Value, Values } from '@tierwright/json-logic';
import type { Banding, GradingNode, ScorecardCharacteristic } from '@tierwright/model';
import { bandRange, bandsAscend, lowerEnds } from '../bands.js';
import { decayKey } from '../derived.js';
import { checkFact } from '../numeric-fact.js';
import type { NodeBoundary, Row, Slot } from '../program.js';
import { slotNamed, type Scope } from '../scope.js';
import { onWire } from '../wire.js';
import { pointsAscend } from './point-line.js';
import { placeOf, pointsIn, pointTable, type PointTable } from './points.js';

/** One line of a scorecard ready to run; points are weighted. */
export interface CompiledCharacteristic {
  readonly fact: string;
  readonly slot: number;
  /** Slot of the factor that decay leaves of the points; -1 without decay. */
  readonly decay: number;
  readonly weight: number;
  /** Index of its group; -1 for none. */
  readonly group: number;
  readonly policy: 'unknown' | 'reweight' | 'ungraded' | 'points';
  /** Points without a value, for the policy `points`. */
  readonly absent: number;
  readonly boundaries: readonly NodeBoundary[];
  /** Points by value: weighted, or when they decay before that and the weight. */
  readonly table: PointTable;
  readonly show: (row: Row) => Banding;
}

/** Reports what is wrong with one line of a scorecard. */
export function checkCharacteristic(
  node: GradingNode & { type: 'scorecard' },
  part: ScorecardCharacteristic,
  pointer: string,
  scope: Scope,
): void {
  checkFact(node, part.fact, `${pointer}/fact`, scope, (type) =>
    part.by === 'values' ? type === 'text' || type === 'boolean' : type === 'number',
  );
  if (part.by === 'bands' && !bandsAscend(part.bands)) scope.report(node, 'bands-not-ascending', `${pointer}/bands`);
  if (part.by === 'linear' && !pointsAscend(part.points)) {
    scope.report(node, 'points-not-ascending', `${pointer}/points`);
  }
  if (part.group !== undefined && !node.groups?.some(({ id }) => id === part.group)) {
    scope.report(node, 'unknown-group', `${pointer}/group`);
  }
  if (part.decay) checkDecay(node, part.decay.fact, `${pointer}/decay/fact`, scope);
}

function checkDecay(node: GradingNode, fact: string, pointer: string, scope: Scope): void {
  const slot = scope.slots[scope.slotOf.get(fact) ?? -1];
  if (!slot) scope.report(node, 'unknown-fact', pointer, { fact });
  else if (slot.fact?.type !== 'date') scope.report(node, 'not-a-date', pointer, { fact });
}

/** What a line does without a value. */
export function missingPolicy({ missing = 'unknown' }: ScorecardCharacteristic): CompiledCharacteristic['policy'] {
  return typeof missing === 'object' ? 'points' : missing;
}

/** The weighted points of a line without a value; 0 unless its policy gives points. */
export const absentPoints = ({ missing, weight }: ScorecardCharacteristic): number =>
  typeof missing === 'object' ? weight * missing.points : 0;

/** The names a line needs a value of: its fact, and the factor of its decay. */
export const namesRead = ({ id, fact, decay }: ScorecardCharacteristic): string[] =>
  decay ? [fact, decayKey(id)] : [fact];

/** The value of a slot; null when it is missing. */
export const knownAt = (values: Values, slot: number): Value => values[slot] ?? null;

/** What decay leaves of the points of a line, 1 without decay; null without the date the points count from. */
export const leftOf = ({ decay }: Pick<CompiledCharacteristic, 'decay'>, values: Values): Value =>
  // A slot of −1 must not be read: it would make a slow look-up by name of it.
  decay < 0 ? 1 : knownAt(values, decay);

/** Points of a known value, after what decay leaves of them. */
export function pointsOf(
  line: Pick<CompiledCharacteristic, 'table' | 'decay' | 'weight'>,
  value: Value,
  left: Value = 1,
) {
  const points = pointsIn(line.table, value);
  return line.decay < 0 ? points : line.weight * (points * (left as number));
}

/** A checked line, ready to be added up. */
export function compileCharacteristic(
  part: ScorecardCharacteristic,
  scope: Scope,
  groups: readonly { readonly id: string }[] = [],
): CompiledCharacteristic {
  const slot = slotNamed(scope, part.fact);
  const decay = part.decay ? slotNamed(scope, decayKey(part.id)) : -1;
  const table = pointTable(part, decay < 0 ? part.weight : 1);
  const absent = absentPoints(part);
  const policy = missingPolicy(part);
  const none = policy === 'points' ? absent : null;
  return {
    fact: part.fact,
    slot,
    decay,
    weight: part.weight,
    group: groups.findIndex(({ id }) => id === part.group),
    policy,
    absent,
    boundaries: edgesOf(part).map((value) => ({ fact: part.fact, value })),
    table,
    show: ({ values }) => {
      const value = knownAt(values, slot);
      const left = leftOf({ decay }, values);
      const { band, from, to } = placeShown(part, table, value);
      const points =
        value === null || left === null ? none : pointsOf({ table, decay, weight: part.weight }, value, left);
      const sent = onWire(scope.slots[slot] as Slot, value);
      const shown: Banding = { of: part.id, fact: part.fact, value: sent, band, from, to, points };
      return decay < 0 || value === null || left === null ? shown : { ...shown, decay: Number(left) };
    },
  };
}

/** Where the points of a line change or bend. */
function edgesOf(part: ScorecardCharacteristic): number[] {
  if (part.by === 'bands') return lowerEnds(part.bands);
  return part.by === 'linear' ? part.points.map(({ at }) => at) : [];
}

/** What a trace names of the place of a value: its band or group, and the range of a band. */
function placeShown(
  part: ScorecardCharacteristic,
  table: PointTable,
  value: Value,
): Pick<Banding, 'band' | 'from' | 'to'> {
  if (value === null || part.by === 'linear') return { band: null, from: null, to: null };
  const at = placeOf(table, value);
  if (part.by === 'values') return { band: part.groups[at]?.id ?? null, from: null, to: null };
  return { band: part.bands[at]?.id ?? null, ...bandRange(table.ends, at) };
}
