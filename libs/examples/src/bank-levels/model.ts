import type { NodeOf } from '@tierwright/model';
import { yuanFact } from '../dictionary/define-fact.js';
import { allOf } from '../drawing/condition.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { caseOf, exitOf } from '../drawing/switch.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { casesOf } from '../graded-case.js';
import { localized } from '../localized.js';

const tiers = tiersOf(
  ['PB', '私人银行', 'Private bank', 'violet'],
  ['W', '财富', 'Wealth', 'blue'],
  ['G', '金卡', 'Gold', 'amber'],
  ['B', '普通', 'Basic', 'grey'],
);

const from = (key: string, amount: number, zh: string, en: string) =>
  caseOf(key, localized(zh, en), allOf(key, ['monthly_average_cny', '>=', amount]));

const levels: NodeOf<'switch'> = {
  ...place('levels', '月日均资产', 'Monthly average', 0, 160),
  type: 'switch',
  cases: [
    from('private', 6_000_000, '600 万起', 'From 6 M'),
    from('wealth', 500_000, '50 万起', 'From 500,000'),
    from('gold', 50_000, '5 万起', 'From 50,000'),
  ],
};

const of = casesOf({});
const average = (amount: number | string | null) => ({ monthly_average_cny: amount });

/** The level a monthly average reaches; how long it is held is a matter of stability. */
export const bankLevels: ExampleModel = {
  key: 'bank-levels',
  source: localized(
    'cbhb.com.cn（按月日均分级）、fudaoke.com 2951277（600 万）；50 万与 5 万是估计',
    'cbhb.com.cn (levels by monthly average), fudaoke.com 2951277 (6 M); 500,000 and 50,000 are estimates',
  ),
  document: {
    schemaVersion: 1,
    name: localized('银行客户级别', 'Bank customer levels'),
    description: localized(
      '按月日均资产：满 600 万为私人银行，满 50 万为财富，满 5 万为金卡，其余普通。600 万是各行门槛 600 万至 1,000 万的下限，其余两档是估计，请调整',
      'By the average of the month: private bank from 6 M, wealth from 500,000, gold from 50,000, the rest basic. 6 M is the lowest of the banks, which ask 6 to 10 M; the other two are estimates, to be adjusted',
    ),
    measure: 'monthly_average_cny',
    facts: [yuanFact('monthly_average_cny', localized('月日均资产', 'Monthly average'))],
    tiers,
    criteriaFlow: drawFlow([levels], tiers, [
      ['levels', exitOf('private'), endOf('PB')],
      ['levels', exitOf('wealth'), endOf('W')],
      ['levels', exitOf('gold'), endOf('G')],
      ['levels', 'default', endOf('B')],
    ]),
  },
  cases: [
    of('exactly 6 M is private bank', average(6_000_000), 'PB'),
    of('a cent more is private bank', average(6_000_000.01), 'PB'),
    of('a cent less is wealth', average(5_999_999.99), 'W'),
    of('exactly 500,000 is wealth', average(500_000), 'W'),
    of('a cent more than 500,000 is wealth', average(500_000.01), 'W'),
    of('a cent less than 500,000 is gold', average(499_999.99), 'G'),
    of('exactly 50,000 is gold', average(50_000), 'G'),
    of('a cent more than 50,000 is gold', average(50_000.01), 'G'),
    of('a cent less than 50,000 is basic', average(49_999.99), 'B'),
    of('an empty account is basic', average(0), 'B'),
    of('an unknown average is no basic one', average(null), null, { missing: ['monthly_average_cny'] }),
    of('an empty average is an unknown one', average(''), null, { missing: ['monthly_average_cny'] }),
    of('an average as text is refused', average('6000000'), null, { refused: { monthly_average_cny: 'wrong-type' } }),
    of('an overdrawn account is out of range', average(-1), null, { refused: { monthly_average_cny: 'out-of-range' } }),
  ],
};
