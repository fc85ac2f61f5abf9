import type { GradingDocument, LocalizedText, MatrixAxis, NodeOf } from '@tierwright/model';
import { yuanFact } from '../dictionary/define-fact.js';
import { documentId } from '../document-id.js';
import { bandsFrom } from '../drawing/bands.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import { localized } from '../localized.js';

/** What customers buy in a year and what they could buy. */
export const valuePotentialFacts = [
  yuanFact('annual_sales_cny', localized('年营收', 'Annual revenue')),
  yuanFact('potential_sales_cny', localized('潜在年采购额', 'Potential yearly purchases')),
];

const tiers = tiersOf(
  ['1', '一级：共同成长', 'Tier 1: grow together', 'blue'],
  ['1P', '一至二级：守护', 'Tier 1–2: protect', 'violet'],
  ['2', '二级：挖潜', 'Tier 2: hidden growth', 'teal'],
  ['3', '三级：标准服务', 'Tier 3: standard service', 'amber'],
);

const axis = (
  word: string,
  label: LocalizedText,
  fact: string,
  borders: readonly number[],
  levels: readonly LocalizedText[],
): MatrixAxis => ({ id: documentId('axis', word), label, fact, bands: bandsFrom(word, borders, levels) });

interface Plan {
  readonly about: Pick<GradingDocument, 'name' | 'description'>;
  readonly levels: readonly LocalizedText[];
  /** Borders of potential and of value, lowest first. */
  readonly potential: readonly number[];
  readonly value: readonly number[];
  /** Tier key by potential (lowest first) and value (lowest first). */
  readonly cells: readonly (readonly string[])[];
}

/** A matrix of potential and value whose cells name tiers. */
export function drawValuePotential({ about, levels, potential, value, cells }: Plan): GradingDocument {
  const exitOf = (key: string) => documentId('exit', endOf(key));
  const rows = axis('pot', localized('潜力', 'Potential'), 'potential_sales_cny', potential, levels);
  const columns = axis('val', localized('价值', 'Value'), 'annual_sales_cny', value, levels);
  const matrix: NodeOf<'matrix'> = {
    ...place('matrix', '价值×潜力', 'Value × potential', 0, 160),
    type: 'matrix',
    rows,
    columns,
    exits: tiers.map(({ key, name }) => ({ id: exitOf(key), label: name })),
    cells: rows.bands.flatMap((row, down) =>
      columns.bands.map((column, across) => ({
        row: row.id,
        column: column.id,
        exit: exitOf(cells[down]?.[across] ?? ''),
      })),
    ),
  };
  return {
    schemaVersion: 1,
    ...about,
    measure: 'annual_sales_cny',
    facts: valuePotentialFacts,
    tiers,
    criteriaFlow: drawFlow(
      [matrix],
      tiers,
      tiers.map(({ key }) => ['matrix', exitOf(key), endOf(key)] as const),
    ),
  };
}
