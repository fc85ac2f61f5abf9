import type { NodeOf } from '@tierwright/model';
import { documentId } from '../document-id.js';
import { localized } from '../localized.js';

/** Exits of the matrix, by the tier they lead to. */
export const matrixExitIds = {
  a: documentId('exit', 'strategic'),
  b: documentId('exit', 'key'),
  c: documentId('exit', 'general'),
} as const;

const low = localized('低', 'Low');
const medium = localized('中', 'Medium');
const high = localized('高', 'High');

const rows = {
  high: documentId('band', 'pothigh'),
  medium: documentId('band', 'potmid'),
  low: documentId('band', 'potlow'),
};
const columns = {
  low: documentId('band', 'vallow'),
  medium: documentId('band', 'valmid'),
  high: documentId('band', 'valhigh'),
};

const cell = (row: keyof typeof rows, column: keyof typeof columns, exit: keyof typeof matrixExitIds) => ({
  row: rows[row],
  column: columns[column],
  exit: matrixExitIds[exit],
});

/** 潜力×价值: customers of strategic volume, by what they could buy and what they are worth today. */
export const oilGasMatrix: NodeOf<'matrix'> = {
  id: documentId('node', 'matrix'),
  type: 'matrix',
  name: localized('潜力×价值', 'Potential × value'),
  position: { x: 840, y: 40 },
  rows: {
    id: documentId('axis', 'potential'),
    label: localized('潜力', 'Potential'),
    fact: 'potential_volume_t',
    bands: [
      { id: rows.low, label: low },
      { id: rows.medium, label: medium, from: 5000 },
      { id: rows.high, label: high, from: 15_000 },
    ],
  },
  columns: {
    id: documentId('axis', 'value'),
    label: localized('价值', 'Value'),
    fact: 'annual_sales_cny',
    bands: [
      { id: columns.low, label: low },
      { id: columns.medium, label: medium, from: 15_000_000 },
      { id: columns.high, label: high, from: 60_000_000 },
    ],
  },
  exits: [
    { id: matrixExitIds.a, label: localized('高价值格', 'High-value cells') },
    { id: matrixExitIds.b, label: localized('中价值格', 'Medium-value cells') },
    { id: matrixExitIds.c, label: localized('其余格', 'Other cells') },
  ],
  cells: [
    cell('high', 'low', 'b'),
    cell('high', 'medium', 'a'),
    cell('high', 'high', 'a'),
    cell('medium', 'low', 'b'),
    cell('medium', 'medium', 'a'),
    cell('medium', 'high', 'a'),
    cell('low', 'low', 'c'),
    cell('low', 'medium', 'b'),
    cell('low', 'high', 'b'),
  ],
};
