import { describe, expect, test } from '@jest/globals';
import {
  canonicalJson,
  exitsOf,
  GradingDocument,
  StrategyDocument,
  type GradingNode,
  type NodeKind,
} from '@tierwright/model';
import { readFileSync } from 'node:fs';
import { abcLifetime } from './abc/lifetime.js';
import { exampleModels } from './example-models.js';
import { oilGasStrategy } from './oil-gas/strategy.js';
import { oilGasTierIds } from './oil-gas/tiers.js';

const documents = [
  ...exampleModels.map(({ key, document }) => [key, document] as const),
  ['usd', abcLifetime('USD')] as const,
];

const narrow: Partial<Record<NodeKind, number>> = { tier: 176, start: 84 };

/** What a drawn card needs: header, sentence and footer, then its exits. */
const cardOf = (node: GradingNode) => ({
  left: node.position.x,
  right: node.position.x + (narrow[node.type] ?? 240),
  top: node.position.y,
  bottom: node.position.y + 110 + 28 * (node.type in narrow ? 0 : exitsOf(node).length),
});

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'id' && typeof item === 'string' ? [item] : idsIn(item),
  );
}

/** Every text of a document that is written in two languages. */
function textsIn(value: unknown): { zh: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  if (typeof zh === 'string' && typeof en === 'string') return [{ zh, en }];
  return Object.values(value).flatMap(textsIn);
}

describe.each(documents)('the example %s', (_key, document) => {
  const { nodes, edges } = document.criteriaFlow;

  test('parses to exactly itself and survives JSON', () => {
    expect(GradingDocument.parse(document)).toEqual(document);
    expect(canonicalJson(JSON.parse(canonicalJson(document)))).toBe(canonicalJson(document));
    expect(JSON.stringify(document).length).toBeLessThan(64_000);
  });

  test('uses each id once', () => {
    const ids = idsIn(document);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says everything in both languages', () => {
    for (const { zh, en } of textsIn(document)) expect([zh === '', en === '']).toEqual([false, false]);
  });

  test('has keys of tiers short enough for a badge', () => {
    for (const { key } of document.tiers) expect(key.length).toBeLessThanOrEqual(3);
  });

  test('draws cards that leave each other alone', () => {
    const cards = nodes.map(cardOf);
    for (const [index, a] of cards.entries()) {
      for (const b of cards.slice(index + 1)) {
        const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
        expect({ a, b, apart }).toMatchObject({ apart: true });
      }
    }
  });

  test('connects every exit but the ones that may stay open, left to right', () => {
    const left = new Map(nodes.map(({ id, position }) => [id, position.x]));
    for (const node of nodes) {
      for (const exit of exitsOf(node)) {
        const leaving = edges.filter((edge) => edge.source === node.id && edge.exit === exit.id);
        if (exit.role === 'normal') expect(leaving).toHaveLength(1);
      }
    }
    for (const { source, target } of edges) expect(left.get(target)).toBeGreaterThan(left.get(source) ?? NaN);
  });
});

describe.each(exampleModels.map((example) => [example.key, example] as const))('the cases of %s', (_key, example) => {
  const { cases, document } = example;

  test('are twelve or more, each said once', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
    expect([example.source.zh, example.source.en]).not.toContain('');
  });

  test('reach every tier, and no tier for a reason', () => {
    const keys = new Set(cases.map(({ tier }) => tier));
    expect([...keys].sort()).toEqual([...document.tiers.map(({ key }) => key), null].sort());
    for (const { tier, missing, refused } of cases) {
      if (tier === null) expect(missing ?? refused).toBeDefined();
    }
  });
});

test('the README lists every example with the number of its cases', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const listed = [...readme.matchAll(/^\| `([a-z0-9-]+)` .*\| (\d+) +\|$/gm)].map(([, key, count]) => [
    key,
    Number(count),
  ]);
  expect(listed).toEqual(exampleModels.map(({ key, cases }) => [key, cases.length]));
});

test('examples are named apart', () => {
  expect(new Set(exampleModels.map(({ key }) => key)).size).toBe(exampleModels.length);
});

describe('the strategy of the demo', () => {
  test('parses to exactly itself and uses each id once', () => {
    expect(StrategyDocument.parse(oilGasStrategy)).toEqual(oilGasStrategy);
    const ids = idsIn(oilGasStrategy);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('promises every tier of the model every item', () => {
    expect(oilGasStrategy.tiers.map(({ tier }) => tier)).toEqual(Object.values(oilGasTierIds));
    for (const { deliveries } of oilGasStrategy.tiers) {
      expect(deliveries.map(({ promise }) => promise)).toEqual(oilGasStrategy.promises.map(({ id }) => id));
    }
  });
});
