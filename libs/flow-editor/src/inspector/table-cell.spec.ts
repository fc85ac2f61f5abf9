import { describe, expect, it } from '@jest/globals';
import type { FactDefinition, TableCell } from '@tierwright/model';
import { cellOfRow, cellOperators, firstCell, rowOfCell, wideEnough } from './table-cell.js';

const fact = (type: FactDefinition['type']): FactDefinition => ({
  key: 'value',
  label: { zh: '值', en: 'value' },
  type,
});

describe('a cell of a table', () => {
  it('is shown in fields and comes back as it was', () => {
    const cells: TableCell[] = [
      { op: '>=', value: 3 },
      { op: '!=', value: 'east' },
      { op: '==', value: true },
      { op: 'between', from: 1, to: 5 },
      { op: 'in', values: ['east', 'south'] },
      { op: 'not-in', values: [] },
    ];
    for (const cell of cells) expect(cellOfRow(rowOfCell(cell, 'value')!)).toEqual(cell);
  });

  it('that holds a rule is kept and not shown in fields', () => {
    expect(rowOfCell({ op: 'rule', rule: { '>': [{ var: 'value' }, 1] } }, 'value')).toBeNull();
  });

  it('from a value to the same one is given room, for its upper border is not included', () => {
    expect(wideEnough({ op: 'between', from: 4, to: 4 })).toEqual({ op: 'between', from: 4, to: 5 });
    expect(wideEnough({ op: 'between', from: 4, to: 4.5 })).toEqual({ op: 'between', from: 4, to: 4.5 });
    expect(wideEnough({ op: '==', value: 4 })).toEqual({ op: '==', value: 4 });
  });

  it('asks what its fact can be asked, and nothing of a list', () => {
    expect(cellOperators(fact('number'))).toContain('between');
    expect(cellOperators(fact('enum'))).toEqual(['in', 'not-in', '==', '!=']);
    expect(cellOperators(fact('list'))).toEqual([]);
    expect(firstCell(fact('boolean'))).toEqual({ op: '==', value: true });
    expect(firstCell(fact('list'))).toBeNull();
  });
});
