import { describe, expect, it } from '@jest/globals';
import { oilGasStrategy } from '@tierwright/examples';
import { floorGaps } from './floor-gaps.js';
import { setDelivery, setResponseHours } from './strategy-edits.js';

const tier = oilGasStrategy.tiers[3]?.tier ?? '';
const call = oilGasStrategy.floor.deliveries[0]?.promise ?? '';

describe('where a tier is below the floor', () => {
  it('finds nothing in the demo strategy', () => {
    expect(oilGasStrategy.tiers.flatMap((service) => floorGaps(oilGasStrategy, service.tier))).toEqual([]);
  });

  it('names the promise, what it is and what the floor asks', () => {
    const halfYearly = setDelivery(oilGasStrategy, tier, { promise: call, timesAYear: 2, hoursEach: 0.25 });
    expect(floorGaps(halfYearly, tier)).toEqual([{ of: 'promise', promise: call, timesAYear: 2, floor: 4 }]);
  });

  it('meets the floor exactly on it', () => {
    expect(floorGaps(setResponseHours(oilGasStrategy, tier, 48), tier)).toEqual([]);
    expect(floorGaps(setResponseHours(oilGasStrategy, tier, 49), tier)).toEqual([
      { of: 'response', hours: 49, floor: 48 },
    ]);
  });

  it('says nothing of a tier the strategy does not serve', () => {
    expect(floorGaps(oilGasStrategy, 't_unknown000')).toEqual([]);
  });
});
