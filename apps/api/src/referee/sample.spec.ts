import { describe, expect, it } from '@jest/globals';
import { compile } from '@tierwright/engine';
import { oilGasModel } from '@tierwright/examples';
import { sampleOf } from './sample.js';

const { program } = compile(oilGasModel);
const rows = Array.from({ length: 1000 }, (_, n) => ({ code: String(n), facts: { annual_volume_t: n * 10 } }));

describe('the rows the referee looks at', () => {
  it('are all of them up to the limit', () => {
    expect(sampleOf(program, rows, 1000)).toHaveLength(1000);
  });

  it('are the limit and no more when there are too many, boundary cases among them', () => {
    const sample = sampleOf(program, rows, 100);
    expect(sample).toHaveLength(100);
    expect(new Set(sample).size).toBe(100);
    expect(sample.some(({ facts }) => facts.annual_volume_t === 3000)).toBe(true);
  });
});
