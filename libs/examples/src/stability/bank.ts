import type { StabilityPolicy } from '@tierwright/model';
import { localized } from '../localized.js';
import { caseOf, monthsFrom, type StabilityExample } from './stability-example.js';

/** Up next month when the monthly average reaches a level; below is on watch, three months below in a row fall. */
const policy: StabilityPolicy = {
  period: 'month',
  upgrade: 'period-end',
  downgrade: 'matching',
  failPeriods: 3,
  holdMonths: 0,
  graceDays: 0,
  rounding: 'day',
  ungraded: 'keep',
};

const days = monthsFrom(2026, 1);
// Two settlings a month: on the 1st, which judges the month before, and in the middle.
const twice = days.flatMap((day) => [day, day.replace(/01$/, '15')]);

/** Three failed months in a row, then down in month four to the level of month three (Bohai Bank). */
export const bankHold: StabilityExample = {
  key: 'bank-hold',
  name: localized('银行保级', 'Bank levels'),
  tiers: ['P', 'G', 'S', 'O'],
  policy,
  cases: [
    caseOf('a level that is met every month stays', days, {
      proposed: 'G G G',
      tiers: 'G G G',
      why: 'first kept kept',
    }),
    caseOf('three failed months fall to the level of the third', days, {
      proposed: 'G S O S S',
      tiers: 'G G G S S',
      why: 'first watched watched lowered kept',
    }),
    caseOf('the third month decides how far, not the worst', days, {
      proposed: 'P O O G',
      tiers: 'P P P G',
      why: 'first watched watched lowered',
    }),
    caseOf('a good third month ends the watch', days, {
      proposed: 'G S S G S S',
      tiers: 'G G G G G G',
      why: 'first watched watched kept watched watched',
    }),
    caseOf('after a break three more months are needed', days, {
      proposed: 'G S S G S S S',
      tiers: 'G G G G G G S',
      why: 'first watched watched kept watched watched lowered',
    }),
    caseOf('an upgrade comes with the next month, over any number of levels', days, {
      proposed: 'O P',
      tiers: 'O P',
      why: 'first upgraded',
    }),
    caseOf('a better average in the middle of a month waits for its end', twice, {
      proposed: 'O P P',
      tiers: 'O O P',
      why: 'first upgrade-waits upgraded',
    }),
    caseOf('a month counts once, however often somebody looks', twice, {
      proposed: 'G S S S S S',
      tiers: 'G G G G G G',
      why: 'first watched watched watched watched watched',
    }),
    caseOf('the same with a look in the middle of each month falls with the third first', twice, {
      proposed: 'G G S S S S S',
      tiers: 'G G G G G G S',
      why: 'first kept watched watched watched watched lowered',
    }),
    caseOf('a month without data neither counts nor ends the watch', days, {
      proposed: 'G S - S S',
      tiers: 'G G G G S',
      why: 'first watched ungraded-kept watched lowered',
    }),
    caseOf('an upgrade during the watch ends it', days, {
      proposed: 'S O O G S',
      tiers: 'S S S G G',
      why: 'first watched watched upgraded watched',
    }),
    caseOf('who falls is counted anew on the lower level', days, {
      proposed: 'P S S S O O O',
      tiers: 'P P P S S S O',
      why: 'first watched watched lowered watched watched lowered',
    }),
    caseOf('a customer without data from the start has no level until there is some', days, {
      proposed: '- - S',
      tiers: '- - S',
      why: 'ungraded ungraded first',
    }),
  ],
};

/** Private banking keeps a level for six failed months. */
export const privateBankHold: StabilityExample = {
  key: 'private-bank-hold',
  name: localized('私人银行保级', 'Private-bank levels'),
  tiers: ['P', 'G'],
  policy: { ...policy, failPeriods: 6 },
  cases: [
    caseOf('five failed months are a watch', days, {
      proposed: 'P G G G G G P',
      tiers: 'P P P P P P P',
      why: 'first watched watched watched watched watched kept',
    }),
    caseOf('the sixth falls', days, {
      proposed: 'P G G G G G G',
      tiers: 'P P P P P P G',
      why: 'first watched watched watched watched watched lowered',
    }),
  ],
};
