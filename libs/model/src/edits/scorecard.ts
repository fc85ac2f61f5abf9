import type { Band } from '../band.js';
import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import type { LinearPoint, ScorecardCharacteristic } from '../nodes/characteristic.js';
import type { ScorecardNode } from '../nodes/scorecard.js';
import type { LocalizedText } from '../text.js';
import { withBandAfter, withoutBand } from './bands.js';
import { changeNode, replacing, without } from './change-node.js';
import type { EditResult } from './edit-result.js';

type Line = ScorecardCharacteristic;
type LineBand = Extract<Line, { by: 'bands' }>['bands'][number];
type LinePoints =
  | Pick<Extract<Line, { by: 'bands' }>, 'by' | 'bands'>
  | Pick<Extract<Line, { by: 'values' }>, 'by' | 'groups' | 'others'>
  | Pick<Extract<Line, { by: 'linear' }>, 'by' | 'points'>;
type LineGroup = Extract<Line, { by: 'values' }>['groups'][number];

/** Base points, rounding and the name of the score. */
export const setScorecard = (
  document: GradingDocument,
  args: { node: string } & Partial<Pick<ScorecardNode, 'base' | 'output' | 'round' | 'limits'>>,
): EditResult => {
  const { node, ...parts } = args;
  return changeNode(document, node, ['scorecard'], (present) => ({ ...present, ...parts }));
};

/** Adds a line for a fact: bands of a number, or groups of values. */
export const addCharacteristic = (
  document: GradingDocument,
  args: { node: string; fact: string; label: LocalizedText; by: Line['by'] },
  newId: NewId,
): EditResult =>
  changeNode(document, args.node, ['scorecard'], (node) => {
    const base = { id: newId('characteristic'), label: args.label, fact: args.fact, weight: 1 };
    const line: Line = { ...base, ...blankPoints(args.by, newId) };
    return { ...node, characteristics: [...node.characteristics, line] };
  });

/** How a new line gives points, before anything is decided. */
export function blankPoints(by: Line['by'], newId: NewId): LinePoints {
  if (by === 'bands') return { by, bands: [{ id: newId('band'), points: 0 }] };
  if (by === 'values') return { by, groups: [], others: 0 };
  return {
    by,
    points: [
      { at: 0, points: 0 },
      { at: 100, points: 100 },
    ],
  };
}

/** Takes a line away. */
export const removeCharacteristic = (
  document: GradingDocument,
  args: { node: string; characteristic: string },
): EditResult =>
  changeNode(document, args.node, ['scorecard'], (node) => {
    const characteristics = without(node.characteristics, args.characteristic);
    return characteristics && { ...node, characteristics };
  });

/** Changes one line as a whole, such as its weight or what it does without a value. */
export const changeCharacteristic = (
  document: GradingDocument,
  args: { node: string; characteristic: string },
  change: (line: Line) => Line | null,
): EditResult =>
  changeNode(document, args.node, ['scorecard'], (node) => {
    const line = node.characteristics.find((item) => item.id === args.characteristic);
    const next = line ? change(line) : null;
    if (!next) return null;
    if (next === line) return node;
    return { ...node, characteristics: node.characteristics.map((item) => (item === line ? next : item)) };
  });

/** Adds a band or a point above the others of a line. */
export const addPointBand = (
  document: GradingDocument,
  args: { node: string; characteristic: string },
  newId: NewId,
): EditResult =>
  changeCharacteristic(document, args, (line) => {
    if (line.by === 'linear') return { ...line, points: withPointAfter(line.points) };
    return line.by === 'bands'
      ? { ...line, bands: withBandAfter(line.bands, (from) => ({ id: newId('band'), from, points: 0 })) }
      : { ...line, groups: [...line.groups, { id: newId('band'), values: [], points: 0 }] };
  });

/** Changes a border, the points or the values of one band or group. */
export const setPointBand = (
  document: GradingDocument,
  args: { node: string; characteristic: string; band: string } & Partial<Omit<LineBand & LineGroup, 'id'>>,
): EditResult => {
  const { node, characteristic, band, values, from, points, label } = args;
  const shared = points === undefined ? {} : { points };
  return changeCharacteristic(document, { node, characteristic }, (line) => {
    if (line.by === 'values') {
      const groups = replacing(line.groups, band, (item) => ({ ...item, ...shared, ...(values ? { values } : {}) }));
      return groups && { ...line, groups };
    }
    if (line.by !== 'bands') return null;
    const ownParts = { ...shared, ...(from === undefined ? {} : { from }), ...(label ? { label } : {}) };
    const bands = replacing(line.bands, band, (item) => ({ ...item, ...ownParts }));
    return bands && { ...line, bands };
  });
};

/** Takes a band or group of a line away. */
export const removePointBand = (
  document: GradingDocument,
  args: { node: string; characteristic: string; band: string },
): EditResult =>
  changeCharacteristic(document, args, (line) => {
    if (line.by === 'values') {
      const groups = without(line.groups, args.band);
      return groups && { ...line, groups };
    }
    const bands = line.by === 'bands' ? withoutBand(line.bands, args.band) : null;
    return line.by === 'bands' && bands?.length ? { ...line, bands } : null;
  });

/** Adds a band of the score, with an exit of its own. The first band takes over where `next` led. */
export function addScoreBand(document: GradingDocument, args: { node: string }, newId: NewId): EditResult {
  return changeNode(document, args.node, ['scorecard'], (node) => ({
    ...node,
    bands: node.bands.length
      ? withBandAfter(node.bands, (from): Band => ({ id: newId('band'), from }))
      : [{ id: newId('band') }, { id: newId('band'), from: 50 }],
  }));
}

/** Changes the lower border or the name of a band of the score. */
export const setScoreBand = (
  document: GradingDocument,
  args: { node: string; band: string } & Partial<Omit<Band, 'id'>>,
): EditResult => {
  const { node, band, ...parts } = args;
  return changeNode(document, node, ['scorecard'], (present) => {
    const bands = replacing(present.bands, band, (item) => ({ ...item, ...parts }));
    return bands && { ...present, bands };
  });
};

/** Takes a band of the score and its edge away. */
export const removeScoreBand = (document: GradingDocument, args: { node: string; band: string }): EditResult =>
  changeNode(document, args.node, ['scorecard'], (node) => {
    const bands = withoutBand(node.bands, args.band);
    return bands && { ...node, bands };
  });

/** A further point, as far on as the last two are apart and with the points of the last. */
function withPointAfter(points: readonly LinearPoint[]): LinearPoint[] {
  const [last, before] = [points.at(-1), points.at(-2)];
  const step = last && before && last.at > before.at ? last.at - before.at : 1;
  return [...points, { at: (last?.at ?? 0) + step, points: last?.points ?? 0 }];
}
