import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import type { PointDecay, ScorecardCharacteristic } from '../nodes/characteristic.js';
import type { ScorecardGroup, ScorecardNode } from '../nodes/scorecard.js';
import type { LocalizedText } from '../text.js';
import { changeNode, nodeOf, replacing, without, withoutKey } from './change-node.js';
import { refuse, type EditResult } from './edit-result.js';
import { blankPoints, changeCharacteristic } from './scorecard.js';

type Line = ScorecardCharacteristic;

/** A limit to set; null takes it away. */
export interface LimitParts {
  readonly min?: number | null;
  readonly max?: number | null;
}

type Limits = { min?: number | undefined; max?: number | undefined };

function withLimits<T extends Limits>(item: T, parts: LimitParts): T {
  let next = item;
  for (const key of ['min', 'max'] as const) {
    const value = parts[key];
    if (value === undefined) continue;
    next = value === null ? (withoutKey(next as Limits, key) as T) : { ...next, [key]: value };
  }
  return next;
}

/** Limits of the whole score; without any, the scorecard has none. */
export const setScoreLimits = (document: GradingDocument, args: { node: string } & LimitParts): EditResult =>
  changeNode(document, args.node, ['scorecard'], (node): ScorecardNode => {
    const limits = withLimits(node.limits ?? {}, args);
    return Object.keys(limits).length > 0 ? { ...node, limits } : (withoutKey(node, 'limits') as ScorecardNode);
  });

/** Adds a group that lines can join. */
export const addScoreGroup = (
  document: GradingDocument,
  args: { node: string; label: LocalizedText },
  newId: NewId,
): EditResult =>
  changeNode(document, args.node, ['scorecard'], (node) => ({
    ...node,
    groups: [...(node.groups ?? []), { id: newId('group'), label: args.label }],
  }));

/** Names a group or sets its limits. */
export const setScoreGroup = (
  document: GradingDocument,
  args: { node: string; group: string; label?: LocalizedText } & LimitParts,
): EditResult =>
  changeNode(document, args.node, ['scorecard'], (node) => {
    const change = (group: ScorecardGroup): ScorecardGroup =>
      withLimits(args.label ? { ...group, label: args.label } : group, args);
    const groups = replacing(node.groups ?? [], args.group, change);
    return groups && { ...node, groups };
  });

/** Takes a group away; refused while a line belongs to it. */
export const removeScoreGroup = (document: GradingDocument, args: { node: string; group: string }): EditResult => {
  const present = nodeOf(document, args.node);
  if (present?.type === 'scorecard' && present.characteristics.some(({ group }) => group === args.group)) {
    return refuse('in-use', [present.id]);
  }
  return changeNode(document, args.node, ['scorecard'], (node) => {
    const groups = without(node.groups ?? [], args.group);
    if (!groups) return null;
    return groups.length > 0 ? { ...node, groups } : (withoutKey(node, 'groups') as ScorecardNode);
  });
};

/** The group a line belongs to, one of the scorecard; null for none. */
export const setLineGroup = (
  document: GradingDocument,
  args: { node: string; characteristic: string; group: string | null },
): EditResult =>
  changeCharacteristic(document, args, (line) => {
    if (args.group === null) return withoutKey(line, 'group') as Line;
    return hasGroup(document, args.node, args.group) ? { ...line, group: args.group } : null;
  });

function hasGroup(document: GradingDocument, id: string, group: string): boolean {
  const node = nodeOf(document, id);
  return node?.type === 'scorecard' && (node.groups ?? []).some((each) => each.id === group);
}

/** How the points of a line fade; null when they do not. */
export const setDecay = (
  document: GradingDocument,
  args: { node: string; characteristic: string; decay: PointDecay | null },
): EditResult =>
  changeCharacteristic(document, args, (line) =>
    args.decay === null ? (withoutKey(line, 'decay') as Line) : { ...line, decay: args.decay },
  );

/** Lets a line give points by bands or along a straight line; the points it had so far go. */
export const setPointsBy = (
  document: GradingDocument,
  args: { node: string; characteristic: string; by: 'bands' | 'linear' },
  newId: NewId,
): EditResult =>
  changeCharacteristic(document, args, (line) => {
    if (line.by === args.by) return line;
    const { id, label, fact, weight, missing, group, decay } = line;
    const kept = { missing, group, decay };
    const set = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
    return { id, label, fact, weight, ...set, ...blankPoints(args.by, newId) };
  });

/** Changes one point of a straight line. */
export const setLinearPoint = (
  document: GradingDocument,
  args: { node: string; characteristic: string; index: number; at?: number; points?: number },
): EditResult =>
  changeCharacteristic(document, args, (line) => {
    const point = line.by === 'linear' ? line.points[args.index] : undefined;
    if (line.by !== 'linear' || !point) return null;
    const next = { at: args.at ?? point.at, points: args.points ?? point.points };
    return { ...line, points: line.points.map((each, index) => (index === args.index ? next : each)) };
  });

/** Takes one point of a straight line away; two stay. */
export const removeLinearPoint = (
  document: GradingDocument,
  args: { node: string; characteristic: string; index: number },
): EditResult =>
  changeCharacteristic(document, args, (line) => {
    if (line.by !== 'linear' || !line.points[args.index] || line.points.length <= 2) return null;
    return { ...line, points: line.points.filter((_, index) => index !== args.index) };
  });
