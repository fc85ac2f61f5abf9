import type { FactDefinition, GradingDocument, MatrixAxis, NewId, NodeOf } from '@tierwright/model';
import { localized } from '../localized.js';
import { available, factsWith, revenueOf, type Indicator } from './indicator.js';
import { oneQuestion, threeTiers } from './parts.js';

const axisOn = (fact: string, borders: number[]): Indicator => ({
  label: localized('', ''),
  fact,
  borders,
  points: [],
});

const potentialCandidates: [Indicator, ...Indicator[]] = [
  axisOn('potential_volume_t', [1000, 5000]),
  axisOn('growth_yoy_pct', [0, 20]),
];
const valueCandidates: [Indicator, ...Indicator[]] = [
  axisOn('annual_sales_cny', [2_000_000, 10_000_000]),
  axisOn('sales_12m', [500, 2000]),
  axisOn('lifetime_sales', [1000, 5000]),
];

/** The two facts the starter reads, potential then value, given what the company has. */
export const valuePotentialNeeds = (facts: readonly FactDefinition[]): Indicator[] => [
  available(potentialCandidates, facts),
  available(valueCandidates, facts),
];

const levels = [localized('低', 'Low'), localized('中', 'Medium'), localized('高', 'High')];

const axis = (label: MatrixAxis['label'], chosen: Indicator, newId: NewId): MatrixAxis => ({
  id: newId('axis'),
  label,
  fact: chosen.fact,
  bands: [undefined, ...chosen.borders].map((from, index) => ({
    id: newId('band'),
    label: levels[index] ?? localized('', ''),
    ...(from === undefined ? {} : { from }),
  })),
});

/** Exit (0 best) by row (potential, low first) and column (value, low first): high value is protected, potential is fed. */
const plan = [
  [2, 1, 0],
  [2, 1, 0],
  [1, 0, 0],
];

/** 3 × 3 of potential and value. */
export function valuePotential(name: string, facts: readonly FactDefinition[], newId: NewId): GradingDocument {
  const rows = axis(localized('潜力', 'Potential'), available(potentialCandidates, facts), newId);
  const columns = axis(localized('价值', 'Value'), available(valueCandidates, facts), newId);
  const exits = [
    { id: newId('exit'), label: localized('重点', 'Focus') },
    { id: newId('exit'), label: localized('培育', 'Develop') },
    { id: newId('exit'), label: localized('维护', 'Maintain') },
  ];
  const matrix: NodeOf<'matrix'> = {
    id: newId('node'),
    type: 'matrix',
    name: localized('潜力×价值', 'Potential × value'),
    position: { x: 180, y: 160 },
    rows,
    columns,
    exits,
    cells: rows.bands.flatMap((row, r) =>
      columns.bands.map((column, c) => ({ row: row.id, column: column.id, exit: exits[plan[r]?.[c] ?? 2]?.id ?? '' })),
    ),
  };
  return {
    schemaVersion: 1,
    name: localized(name, name),
    description: localized(
      '潜力与价值各分三档，九格定级',
      'Potential and value in three bands each; nine cells give the tier',
    ),
    ...revenueOf(facts),
    facts: factsWith(valuePotentialNeeds(facts), facts),
    ...oneQuestion(matrix, [...exits.map(({ id }) => id), 'unknown'], threeTiers(newId), newId),
  };
}
