import { describe, expect, it } from '@jest/globals';
import type { Workload } from '@tierwright/model';
import { deltaOf, tierWork } from './workload-delta.js';

const workload = (visits: number, hours: number): Workload => ({
  tiers: [{ tier: 't_bbbbbbbbbb', customers: 845, visitsAMonth: visits, hoursAWeek: hours }],
  customers: 845,
  ungraded: 0,
  visitsAMonth: visits,
  hoursAWeek: hours,
});

describe('the work a draft adds', () => {
  it('is the difference to the live strategy, tier by tier', () => {
    expect(tierWork('t_bbbbbbbbbb', workload(1831, 1146), workload(845, 691)).delta).toEqual({
      visits: 986,
      hours: 455,
    });
  });

  it('is nothing while no strategy is live', () => {
    expect(tierWork('t_bbbbbbbbbb', workload(1831, 1146), null)).toMatchObject({
      before: null,
      delta: { visits: 0, hours: 0 },
    });
  });

  it('counts a tier that one of them does not know as no work', () => {
    expect(tierWork('t_newnewnewn', workload(1, 1), workload(1, 1)).now.hoursAWeek).toBe(0);
  });

  it('shows no binary dust', () => {
    expect(deltaOf({ visitsAMonth: 0.3, hoursAWeek: 1.1 }, { visitsAMonth: 0.1, hoursAWeek: 1 })).toEqual({
      visits: 0.2,
      hours: 0.1,
    });
  });
});
