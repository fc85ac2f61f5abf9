import { describe, expect, it } from '@jest/globals';
import type { Movement } from '@tierwright/model';
import { impactOf, toldDirections } from './impact.js';

const [a, b, c] = ['t_aaaaaaaaaa', 't_bbbbbbbbbb', 't_cccccccccc'];
const movement: Movement = {
  rows: [a, b, null],
  columns: [a, b, c, null],
  counts: [
    [10, 1, 0, 0],
    [4, 20, 2, 1],
    [3, 0, 0, 5],
  ],
  up: 4,
  down: 3,
  gained: 3,
  lost: 1,
  other: 0,
  movedSum: 0,
};

describe('the impact of a version', () => {
  it('counts everyone who changes tier once', () => {
    expect(impactOf(movement).moved).toBe(11);
  });

  it('tells only the directions that concern anybody', () => {
    expect(toldDirections(impactOf(movement))).toEqual(['up', 'down', 'gained', 'lost']);
  });
});
