import type { Banding, GradingDocument, NodeOf, ScorecardCharacteristic, TraceStep } from '@tierwright/model';

/** One line of a score: the indicator, the value, its band among the bands, the points it gave. */
export interface ScoreRow {
  id: string;
  label: { zh: string; en: string };
  banding: Banding;
  /** How many bands the indicator has, and which one the value fell in, lowest first; null without one. */
  bands: number;
  here: number | null;
}

/** The scorecard on a path with the lines it added up. */
export interface Score {
  node: NodeOf<'scorecard'>;
  total: number;
  rows: ScoreRow[];
  /** What the total has beyond base and points: the weight of missing indicators shared out among the others. */
  shared: number;
}

/** The last scorecard on a path, line by line; null when the path has none that gave a score. */
export function scoreOf(steps: readonly TraceStep[], document: GradingDocument): Score | null {
  const step = steps.findLast(({ kind, score }) => kind === 'scorecard' && score !== null);
  const node = document.criteriaFlow.nodes.find(({ id }) => id === step?.node);
  if (step === undefined || step.score === null || node?.type !== 'scorecard') return null;
  const rows = node.characteristics.flatMap((characteristic): ScoreRow[] => {
    const banding = step.bandings.find(({ of }) => of === characteristic.id);
    if (banding === undefined) return [];
    const bands = bandsOf(characteristic);
    const here = bands.findIndex(({ id }) => id === banding.band);
    return [
      {
        id: characteristic.id,
        label: characteristic.label,
        banding,
        bands: bands.length,
        here: here < 0 ? null : here,
      },
    ];
  });
  const given = rows.reduce((sum, { banding }) => sum + (banding.points ?? 0), node.base);
  return { node, total: step.score, rows, shared: Math.round((step.score - given) * 1e6) / 1e6 };
}

/** The bands a value of the indicator may fall in; a straight line has none. */
function bandsOf(characteristic: ScorecardCharacteristic): readonly { id: string }[] {
  if (characteristic.by === 'linear') return [];
  return characteristic.by === 'bands' ? characteristic.bands : characteristic.groups;
}
