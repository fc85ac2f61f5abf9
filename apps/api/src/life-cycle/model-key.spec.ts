import { describe, expect, it } from '@jest/globals';
import { ModelKey } from '@tierwright/model';
import fc from 'fast-check';
import { freeKey } from './model-key.js';

describe('the key of a new model', () => {
  it('is made of the Latin words of the name', () => {
    expect(freeKey('Oil & Gas routes', 'model', new Set())).toBe('oil-gas-routes');
  });

  it('is numbered when the name has no Latin words', () => {
    expect(freeKey('油气路线', 'model', new Set(['model-1']))).toBe('model-2');
  });

  it('is numbered when it is taken', () => {
    expect(freeKey('ABC analysis', 'model', new Set(['abc-analysis']))).toBe('abc-analysis-2');
  });

  it('is always a free key that paths can hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, more) => {
        const first = freeKey(name, 'model', new Set(more));
        const second = freeKey(name, 'model', new Set([...more, first]));
        return ModelKey.safeParse(first).success && ModelKey.safeParse(second).success && first !== second;
      }),
      { seed: 2 },
    );
  });
});
