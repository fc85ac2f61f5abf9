import { describe, expect, it } from '@jest/globals';
import type { Change, ChangeEffect } from '@tierwright/model';
import { groupChanges } from './change-groups.js';

const change = (id: string): Change => ({
  id,
  kind: 'changed',
  subject: 'node',
  node: null,
  cosmetic: false,
  sentence: { zh: id, en: id },
  where: { zh: '', en: '' },
  before: null,
  after: null,
});
const effect = (id: string, up: number, down: number): ChangeEffect => ({
  change: id,
  up,
  down,
  gained: 0,
  lost: 0,
  other: 0,
});

describe('changes grouped by their effect', () => {
  it('puts the change that moves most customers first and those that move nobody apart', () => {
    const groups = groupChanges(
      [change('small'), change('name'), change('large'), change('unused')],
      [effect('small', 1, 1), effect('large', 60, 3), effect('unused', 0, 0)],
    );
    expect(groups.moving.map((row) => row.change.id)).toEqual(['large', 'small']);
    expect(groups.still.map((row) => row.change.id)).toEqual(['name', 'unused']);
  });

  it('loses no change', () => {
    const groups = groupChanges([change('a'), change('b')], [effect('b', 2, 0)]);
    expect(groups.moving.length + groups.still.length).toBe(2);
  });
});
