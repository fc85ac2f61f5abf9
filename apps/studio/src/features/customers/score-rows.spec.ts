import { describe, expect, it } from '@jest/globals';
import { oilGasModel } from '@tierwright/examples';
import type { NodeOf, TraceStep } from '@tierwright/model';
import { factsMissed, factsRead } from './facts-read.js';
import { scoreOf } from './score-rows.js';

const isScorecard = (node: { type: string }): node is NodeOf<'scorecard'> => node.type === 'scorecard';
const scorecard = oilGasModel.criteriaFlow.nodes.find(isScorecard)!;
const first = scorecard.characteristics[0]!;
const lastBand = (first.by === 'bands' ? first.bands.at(-1) : undefined)!;

const step: TraceStep = {
  node: scorecard.id,
  kind: 'scorecard',
  exit: 'unknown',
  comparisons: [],
  bandings: [{ of: first.id, fact: first.fact, value: 9, band: lastBand.id, from: 5, to: null, points: 20 }],
  score: 20,
};

describe('the lines of a score', () => {
  it('say in which band the value of an indicator fell', () => {
    const score = scoreOf([step], oilGasModel);
    expect(score).toMatchObject({ total: 20, rows: [{ id: first.id, banding: { points: 20 } }] });
    expect(score?.rows[0]?.here).toBe((score?.rows[0]?.bands ?? 0) - 1);
  });

  it('add up to the total with what missing indicators give to the others', () => {
    const score = scoreOf([{ ...step, score: 32.5 }], oilGasModel);
    const points = score!.rows.reduce((sum, row) => sum + (row.banding.points ?? 0), 0);
    expect(score!.node.base + points + score!.shared).toBeCloseTo(32.5);
    expect(score!.shared).toBeCloseTo(12.5 - score!.node.base);
  });

  it('are absent when the path gave no score', () => {
    expect(scoreOf([{ ...step, score: null }], oilGasModel)).toBeNull();
    expect(scoreOf([], oilGasModel)).toBeNull();
  });

  it('count as facts the path read', () => {
    expect([...factsRead([step])]).toEqual([first.fact]);
    expect(factsMissed([step])).toEqual([]);
    const empty = { ...step, bandings: step.bandings.map((banding) => ({ ...banding, value: null })) };
    expect(factsMissed([empty])).toEqual([first.fact]);
  });
});
