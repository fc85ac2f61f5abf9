import { describe, expect, it } from '@jest/globals';
import { addNode, connect, type GradingDocument, nodeOf, setReference, takeReference, type NodeOf } from '../index.js';
import { blankWith, counter, made, node, text } from './testing/edited-documents.js';

const end = 'n_theend0000';
const blank = blankWith([]);

const newId = counter();

const referenceOf = (document: GradingDocument) => nodeOf(document, node) as NodeOf<'reference'>;
const tiersOf = (...keys: string[]) => keys.map((key) => ({ key, name: { zh: `${key} 级`, en: key } }));
const position = { x: 0, y: 0 };
const drawn = made(addNode(blank, { kind: 'reference', name: text, position, id: node }, newId));
const ended = made(addNode(drawn, { kind: 'tier', name: text, position, id: end }, newId));
const pinned = made(setReference(ended, { node, model: 'inner', version: 1, tiers: tiersOf('A', 'B') }, newId));
const [a, b] = referenceOf(pinned).exits.map(({ id }) => id) as [string, string];
const joined = [a, b].reduce(
  (document, exit) => made(connect(document, { source: node, exit, target: end }, newId)),
  pinned,
);

describe('a pinned version', () => {
  it('has an exit for each tier, in their order', () => {
    expect(referenceOf(pinned)).toMatchObject({ model: 'inner', version: 1, takes: 'tier' });
    expect(referenceOf(pinned).exits).toEqual([
      { id: a, tier: 'A', label: { zh: 'A 级', en: 'A' } },
      { id: b, tier: 'B', label: { zh: 'B 级', en: 'B' } },
    ]);
  });

  it('keeps the exits and edges of tiers that stay when it moves', () => {
    const moved = made(setReference(joined, { node, model: 'inner', version: 2, tiers: tiersOf('S', 'A') }, newId));
    expect(referenceOf(moved).exits.map(({ tier }) => tier)).toEqual(['S', 'A']);
    expect(referenceOf(moved).exits[1]!.id).toBe(a);
    expect(moved.criteriaFlow.edges.map(({ exit }) => exit)).toEqual([a]);
  });

  it('is refused when it is no version, has too many tiers or the node is another kind', () => {
    const args = { node, model: 'inner', version: 1, tiers: tiersOf('A') };
    const many = tiersOf(...Array.from({ length: 31 }, (_, at) => `T${at}`));
    for (const wrong of [{ version: 0 }, { version: 1.5 }, { model: '' }, { tiers: many }])
      expect(setReference(joined, { ...args, ...wrong }, newId)).toEqual({ refused: 'limit-reached' });
    expect(setReference(joined, { ...args, node: end }, newId)).toEqual({ refused: 'no-such-node' });
  });

  it('gives its score under a name instead, and its tier again', () => {
    const score = made(takeReference(joined, { node, takes: 'score', output: 'inner_score' }));
    expect(referenceOf(score)).toEqual({ ...referenceOf(joined), takes: 'score', output: 'inner_score' });
    expect(score.criteriaFlow.edges).toEqual([]);
    const tier = made(takeReference(score, { node, takes: 'tier' }));
    expect(referenceOf(tier)).toEqual(referenceOf(joined));
    expect(takeReference(joined, { node, takes: 'score', output: 'No name' })).toEqual({ refused: 'limit-reached' });
  });
});
