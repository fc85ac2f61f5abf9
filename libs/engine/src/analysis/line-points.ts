import { roundHalfUp } from '@tierwright/json-logic';
import type { NodeOf, ScorecardCharacteristic } from '@tierwright/model';
import { lowerEnds } from '../bands.js';
import { absentPoints } from '../scorecard/characteristic.js';
import { piecesOf } from '../scorecard/point-line.js';
import { limited, scoreDecimals } from '../scorecard/sum.js';
import type { Leaf } from './diagrams.js';
import { nextDown, nextUp } from './numbers-between.js';
import { rangeOf } from './domain.js';
import { span, spanOf } from './spans.js';
import type { Slot } from '../program.js';
import type { Value } from './space.js';

type Linear = ScorecardCharacteristic & { by: 'linear' };
type Piece = ReturnType<typeof piecesOf>[number];

const onPiece = ({ at, points, slope }: Piece, value: number): number =>
  slope === 0 ? points : points + (value - at) * slope;

/** The weighted points of a straight line for each class of values: exact on a constant, else from end to end. */
export function linePoints({ points, weight }: Linear, slot: Slot, value: Value, classes: readonly Leaf[]) {
  const pieces = piecesOf(points);
  const flat: Piece = { ...(pieces[0] as Piece), slope: 0 };
  const anywhere = spanOf(points.map((point) => weight * point.points));
  const known = classes.filter((each): each is number => typeof each === 'number').sort((a, b) => a - b);
  return (own: number): Leaf => {
    const piece = pieces.findLast(({ at }) => own >= at) ?? flat;
    if (value.exact || value.tells(own)) return weight * onPiece(piece, own);
    // A class of a number that was put together may mean other ends than those of its neighbours.
    if (!slot.fact) return anywhere;
    const at = known.indexOf(own);
    const [from, to] = [known[at - 1] ?? own, known[at + 1] ?? own];
    const { whole } = rangeOf(slot.fact);
    const low = from === own ? own : whole ? Math.floor(from) + 1 : nextUp(from);
    const high = to === own ? own : whole ? Math.ceil(to) - 1 : nextDown(to);
    return span(weight * onPiece(piece, low), weight * onPiece(piece, high));
  };
}

/** Sums of the other lines that are looked at, at most. */
const mostSums = 64;

/** Values of the one straight line of a scorecard at which its score comes into another band. */
export function lineCuts(node: NodeOf<'scorecard'>): { fact: string; values: number[] } | null {
  const lines = node.characteristics.filter((part): part is Linear => part.by === 'linear');
  const [line] = lines;
  const uneven = node.characteristics.some(({ decay, missing }) => decay || missing === 'reweight');
  if (!line || lines.length > 1 || uneven || (node.groups ?? []).length > 0) return null;
  let sums = new Set([node.base]);
  for (const part of node.characteristics) {
    if (part.by === 'linear') continue;
    const points = part.by === 'bands' ? part.bands : [...part.groups, { points: part.others }];
    const own = new Set([...points.map((each) => part.weight * each.points), absentPoints(part)]);
    sums = new Set([...sums].flatMap((sum) => [...own].map((each) => sum + each)));
    if (sums.size > mostSums) return null;
  }
  const pieces = piecesOf(line.points);
  const decimals = node.round ?? scoreDecimals;
  const values = [...sums].flatMap((rest) =>
    lowerEnds(node.bands).flatMap((end) =>
      pieces.flatMap((piece, at) => {
        const next = pieces[at + 1];
        const reaches = (value: number) =>
          roundHalfUp(limited(rest + line.weight * onPiece(piece, value), node.limits), decimals) >= end;
        return next ? crossing(reaches, piece.at, next.at) : [];
      }),
    ),
  );
  return { fact: line.fact, values };
}

/** The first value at which a statement that turns once is not what it was; none when it does not turn. */
function crossing(holds: (value: number) => boolean, from: number, to: number): number[] {
  const before = holds(from);
  if (holds(to) === before) return [];
  let [low, high] = [from, to];
  for (let round = 0; round < 1100; round += 1) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (holds(middle) === before) low = middle;
    else high = middle;
  }
  return [high];
}
