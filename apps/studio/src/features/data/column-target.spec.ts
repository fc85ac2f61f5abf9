import { describe, expect, it } from '@jest/globals';
import { ColumnTarget, type ImportColumn } from '@tierwright/contract';
import { FactKey } from '@tierwright/model';
import fc from 'fast-check';
import { factKeyFor, guessedType, ownTargets, targetOf, targetValue } from './column-target.js';

const column = (header: string, samples: string[] = []): ImportColumn => ({
  index: 0,
  header,
  samples,
  blanks: 0,
  target: { to: 'skip' },
  match: 'none',
});

describe('where the values of a column go', () => {
  it('gives every choice back as the target it stands for', () => {
    for (const value of [...ownTargets('customers'), ...ownTargets('orders'), 'fact:overdue_days']) {
      const target = targetOf(value, column('Tank owned'), new Set());
      expect(ColumnTarget.safeParse(target).success).toBe(true);
      expect(targetValue(target)).toBe(value);
    }
  });

  it('names a new fact after a latin header', () => {
    expect(targetOf('new-fact', column('Tank owned (y/n)', ['yes']), new Set())).toMatchObject({
      fact: 'tank_owned_y_n',
      label: { zh: 'Tank owned (y/n)', en: 'Tank owned (y/n)' },
      type: 'boolean',
    });
  });

  it('numbers a new fact whose header has no latin letters, or whose key is taken', () => {
    expect(factKeyFor('油罐自有', new Set(['fact_1']))).toBe('fact_2');
    expect(factKeyFor('Region', new Set(['region']))).toBe('region_1');
  });

  it('makes a valid free key of any header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(fc.string()), (header, others) => {
        const taken = new Set([...others, 'fact_1']);
        const key = factKeyFor(header, taken);
        expect(FactKey.safeParse(key).success).toBe(true);
        expect(taken.has(key)).toBe(false);
      }),
      { seed: 20261130 },
    );
  });
});

describe('the type a column looks like', () => {
  it.each([
    [['2,962', '1,180'], 'integer'],
    [['2.5', '18420000'], 'number'],
    [['11.8%', '9.4 %'], 'percent'],
    [['2021-06-15', '2023/3/8'], 'date'],
    [['是', '否', ''], 'boolean'],
    [['柴油', '1'], 'text'],
    [[''], 'text'],
  ] as const)('reads %j as %s', (samples, type) => {
    expect(guessedType([...samples])).toBe(type);
  });
});
