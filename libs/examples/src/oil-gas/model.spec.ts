import { describe, expect, test } from '@jest/globals';
import { exitsOf, GradingDocument, StrategyDocument, type GradingNode } from '@tierwright/model';
import { abcLifetime } from '../abc-lifetime/model.js';
import { oilGasModel } from './model.js';
import { oilGasStrategy } from './strategy.js';
import { oilGasTierIds } from './tiers.js';

const documents = [oilGasModel, abcLifetime('CNY'), abcLifetime('USD')];

/** What a drawn card needs: header, sentence and footer, then its exits. */
const cardOf = (node: GradingNode) => ({
  left: node.position.x,
  right: node.position.x + (node.type === 'tier' ? 176 : node.type === 'start' ? 84 : 240),
  top: node.position.y,
  bottom: node.position.y + 110 + 28 * (node.type === 'start' || node.type === 'tier' ? 0 : exitsOf(node).length),
});

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'id' && typeof item === 'string' ? [item] : idsIn(item),
  );
}

describe('the documents of the demo', () => {
  test('parse to exactly themselves', () => {
    for (const document of documents) expect(GradingDocument.parse(document)).toEqual(document);
    expect(StrategyDocument.parse(oilGasStrategy)).toEqual(oilGasStrategy);
  });

  test('use each id once', () => {
    for (const document of [...documents, oilGasStrategy]) {
      const ids = idsIn(document);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('draw cards that leave each other alone', () => {
    for (const { criteriaFlow } of documents) {
      const cards = criteriaFlow.nodes.map(cardOf);
      for (const [index, a] of cards.entries()) {
        for (const b of cards.slice(index + 1)) {
          const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
          expect({ a, b, apart }).toMatchObject({ apart: true });
        }
      }
    }
  });

  test('connect every exit but the ones that may stay open', () => {
    for (const { criteriaFlow } of documents) {
      for (const node of criteriaFlow.nodes) {
        for (const exit of exitsOf(node)) {
          const edges = criteriaFlow.edges.filter((edge) => edge.source === node.id && edge.exit === exit.id);
          if (exit.role === 'normal') expect(edges).toHaveLength(1);
        }
      }
    }
  });

  test('promise every tier of the model every item', () => {
    expect(oilGasStrategy.tiers.map(({ tier }) => tier)).toEqual(Object.values(oilGasTierIds));
    for (const { deliveries } of oilGasStrategy.tiers) {
      expect(deliveries.map(({ promise }) => promise)).toEqual(oilGasStrategy.promises.map(({ id }) => id));
    }
  });
});
