import { describe, expect, it } from '@jest/globals';
import { indexReport } from '../report-index.js';
import { ids, sample, sampleReport } from '../testing/sample.js';
import { deriveEdges } from './derive-edges.js';

const view = {
  counts: indexReport(sampleReport),
  selected: new Set<string>(),
  selectedEdges: new Set<string>(),
  dragged: new Map<string, { x: number; y: number }>(),
  lit: null,
  aria: (_: unknown, count: number) => `${count} customers`,
};

describe('edges', () => {
  it('are as wide as their share of all customers', () => {
    const widths = deriveEdges(sample, view).map((edge) => edge.data?.width);
    expect(widths).toEqual([36, 7.2, 28.8, 3.6, 25.2]);
  });

  it('take the colour of the tier they lead to', () => {
    const colours = deriveEdges(sample, view).map((edge) => edge.data?.colour);
    expect(colours[1]).toBe('var(--tier-1)');
    expect(colours[4]).toBe('var(--tier-2)');
    expect(colours[0]).toBe('var(--ink-3)');
  });

  it('carry a pill with the customers, and none before anything is counted', () => {
    expect(deriveEdges(sample, view)[1]?.data?.pill?.count).toBe(20);
    expect(deriveEdges(sample, { ...view, counts: null })[1]?.data?.pill).toBeNull();
  });

  it('dim beside a lit path', () => {
    const lit = new Set([`${ids.start} next`, `${ids.volume} met`]);
    const drawn = deriveEdges(sample, { ...view, lit });
    expect(drawn.map((edge) => edge.data?.lit)).toEqual([true, true, false, false, false]);
    expect(drawn.map((edge) => edge.data?.dim)).toEqual([false, false, true, true, true]);
  });

  it('say who takes them to those who do not see them', () => {
    expect(deriveEdges(sample, view)[2]?.ariaLabel).toBe('80 customers');
  });
});
