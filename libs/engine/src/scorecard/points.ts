import type { Value } from '@tierwright/json-logic';
import type { ScorecardCharacteristic } from '@tierwright/model';
import { bandIndex, lowerEnds } from '../bands.js';
import { piecesOf, pointsOn, type Piece } from './point-line.js';

/**
 * How a line finds points. All three ways have one shape, told apart by a word: a closure for each of them would make
 * every line of every scorecard a call that cannot be inlined.
 */
export interface PointTable {
  readonly by: ScorecardCharacteristic['by'];
  /** Lower ends of the bands above the first. */
  readonly ends: Float64Array;
  /** The place of a named value; whatever is named nowhere has the last place. */
  readonly named: ReadonlyMap<string, number>;
  /** Points by place: of each band, or of each group of values and the others. */
  readonly points: Float64Array;
  readonly pieces: readonly Piece[];
  /** What points of a straight line are multiplied by; those by place are multiplied already. */
  readonly factor: number;
}

/** The points of a line, each times a factor. */
export function pointTable(part: ScorecardCharacteristic, factor: number): PointTable {
  const pieces = part.by === 'linear' ? piecesOf(part.points) : [];
  const ends = Float64Array.from(part.by === 'bands' ? lowerEnds(part.bands) : []);
  const points = Float64Array.from(pointsByPlace(part), (each) => factor * each);
  return { by: part.by, ends, named: namesOf(part), points, pieces, factor };
}

function pointsByPlace(part: ScorecardCharacteristic): number[] {
  if (part.by === 'linear') return [];
  return part.by === 'bands'
    ? part.bands.map(({ points }) => points)
    : [...part.groups.map((g) => g.points), part.others];
}

function namesOf(part: ScorecardCharacteristic): Map<string, number> {
  const named = new Map<string, number>();
  if (part.by !== 'values') return named;
  part.groups.forEach(({ values }, at) => {
    // The first group that names a value has it.
    for (const value of values) if (!named.has(value)) named.set(value, at);
  });
  return named;
}

/** The band or group a value falls in; a straight line has none. */
export function placeOf({ by, ends, named, points }: PointTable, value: Value): number {
  if (by === 'bands') return bandIndex(ends, value as number);
  return named.get(typeof value === 'string' ? value : String(value)) ?? points.length - 1;
}

/** The points of a known value. */
export function pointsIn(table: PointTable, value: Value): number {
  if (table.by === 'linear') return table.factor * pointsOn(table.pieces, value as number);
  return table.points[placeOf(table, value)] as number;
}
