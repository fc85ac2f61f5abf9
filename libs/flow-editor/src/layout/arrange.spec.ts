import { describe, expect, it } from '@jest/globals';
import { cardRect } from '../geometry/card-size.js';
import { ids, sample } from '../testing/sample.js';
import { arrange } from './arrange.js';

function arranged() {
  const result = arrange(sample);
  if ('refused' in result) throw new Error(result.refused);
  return result.document.criteriaFlow.nodes;
}

describe('arranging', () => {
  it('leaves no card on another', () => {
    const rects = arranged().map((node) => cardRect(node));
    for (const [index, a] of rects.entries()) {
      for (const b of rects.slice(index + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    }
  });

  it('gives the same picture every time', () => {
    expect(arranged()).toEqual(arranged());
  });

  it('stands tiers best first, to the right of everything', () => {
    const at = new Map(arranged().map((node) => [node.id, node.position]));
    const [a, b, score] = [at.get(ids.tierA), at.get(ids.tierB), at.get(ids.score)];
    expect(a?.x).toBe(b?.x);
    expect(a?.y ?? 0).toBeLessThan(b?.y ?? 0);
    expect(a?.x ?? 0).toBeGreaterThan(score?.x ?? 0);
  });
});
