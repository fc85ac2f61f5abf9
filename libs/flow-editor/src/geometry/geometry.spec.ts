import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sample } from '../testing/sample.js';
import { cardRect, entryPoint, exitPoint, type Rect } from './card-size.js';
import { crosses, edgePieces, pointAt } from './edge-path.js';
import { createRouter } from './lanes.js';
import { createPillPlacer } from './place-pills.js';

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the geometry of the canvas', () => {
  it('lets each exit leave its card on a row of its own', () => {
    for (const node of sample.criteriaFlow.nodes) {
      const rect = cardRect(node);
      const edges = sample.criteriaFlow.edges.filter(({ source }) => source === node.id);
      const heights = edges.map((edge) => exitPoint(node, rect, edge.exit).y);
      expect(new Set(heights).size).toBe(heights.length);
      for (const y of heights) expect(y > rect.y && y < rect.y + rect.height).toBe(true);
    }
  });

  it('runs a long edge under the card that stands in its way', () => {
    const from = { x: 0, y: 100 };
    const to = { x: 900, y: 100 };
    const card = { x: 400, y: 40, width: 240, height: 200 };
    expect(crosses(edgePieces(from, to, null), card)).toBe(true);
    const way = createRouter([card])(from, to, []);
    expect(crosses(way, card)).toBe(false);
    expect(pointAt(way, 0.5).y).toBeGreaterThan(card.y + card.height);
  });

  it('gives edges in the same stretch lanes of their own', () => {
    const card = { x: 400, y: 40, width: 240, height: 200 };
    const route = createRouter([card]);
    const lanes = [100, 110, 120].map((y) => pointAt(route({ x: 0, y }, { x: 900, y }, []), 0.5).y);
    expect(new Set(lanes).size).toBe(3);
  });

  it('keeps pills on different edges apart', () => {
    const place = createPillPlacer([]);
    const pieces = edgePieces({ x: 0, y: 0 }, { x: 400, y: 200 }, null);
    const pills = [1, 2, 3]
      .map(() => place(pieces, 60))
      .map(({ x, y }) => ({ x: x - 30, y: y - 13, width: 60, height: 26 }));
    for (const [index, pill] of pills.entries())
      for (const other of pills.slice(index + 1)) expect(overlap(pill, other)).toBe(false);
  });

  it('starts and ends every path where the cards are joined', () => {
    const point = fc.record({ x: fc.integer({ min: -500, max: 2000 }), y: fc.integer({ min: -500, max: 2000 }) });
    fc.assert(
      fc.property(point, point, fc.option(fc.integer({ min: 0, max: 900 })), (from, to, lane) => {
        const way = edgePieces(from, to, lane);
        expect(pointAt(way, 0)).toEqual(from);
        const end = pointAt(way, 1);
        expect(Math.hypot(end.x - to.x, end.y - to.y)).toBeLessThan(1e-6);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('lets edges enter at the middle of the left side', () => {
    expect(entryPoint({ x: 10, y: 20, width: 240, height: 100 })).toEqual({ x: 10, y: 70 });
  });
});
