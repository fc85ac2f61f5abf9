import type { GradingNode } from '@tierwright/model';
import { choiceFact, flagFact, monthsFact, scoreFact } from '../dictionary/define-fact.js';
import { allOf, anyOf } from '../drawing/condition.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { caseOf, exitOf } from '../drawing/switch.js';
import { endOf, tierId, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { localized } from '../localized.js';
import { powerCreditCases } from './cases.js';

const tiers = tiersOf(
  ['A', 'A 级信用', 'Credit A', 'green'],
  ['B', 'B 级信用', 'Credit B', 'blue'],
  ['C', 'C 级信用', 'Credit C', 'red'],
);

const questions: GradingNode[] = [
  {
    ...place('breach', '违约否决', 'Breach veto', 0, 80),
    type: 'gate',
    mode: 'veto',
    when: anyOf('breach', ['theft_24m', '==', true], ['breach_12m', '==', true], ['arrears_3m', '==', true]),
  },
  {
    ...place('newcomer', '不满一年', 'Customer for less than a year', 1, 80),
    type: 'criterion',
    when: allOf('new', ['tenure_months', '<', 12]),
  },
  {
    ...place('unpaid', '有未付电费', 'Unpaid bill', 2, 0),
    type: 'gate',
    mode: 'cap',
    cap: tierId('B'),
    when: allOf('unpaid', ['unpaid_bill', '==', true]),
  },
  {
    ...place('lastyear', '上年为 C', 'C last year', 3, 0),
    type: 'gate',
    mode: 'cap',
    cap: tierId('B'),
    when: allOf('lastyear', ['credit_last_year', '==', 'C']),
  },
  {
    ...place('score', '信用分', 'Credit score', 4, 0),
    type: 'switch',
    cases: [
      caseOf('a', localized('90 起', 'From 90'), allOf('a', ['credit_score', '>=', 90])),
      caseOf('b', localized('70 起，不到 90', '70, below 90'), allOf('b', ['credit_score', '>=', 70])),
    ],
  },
];

/** Credit of a power customer by score, with what keeps it down. */
export const powerCredit: ExampleModel = {
  key: 'power-credit',
  source: localized('fymate.net 16953991，用电客户信用规则', 'fymate.net 16953991, credit rules for power customers'),
  document: {
    schemaVersion: 1,
    name: localized('用电客户信用', 'Power customer credit'),
    description: localized(
      '信用分满 90 为 A，满 70 为 B，其余为 C；有未付电费不得为 A，上年为 C 今年最高 B，不满一年的新客户为 B；两年内窃电，或一年内其他违约、欠费满三个月，为 C。单一来源的规则，请调整',
      'A from 90 points, B from 70, the rest C; an unpaid bill forbids A, C last year allows B at most, a customer of less than a year is B; theft within two years, or another breach or three months of arrears within one, is C. The rule of one source, to be adjusted',
    ),
    facts: [
      scoreFact('credit_score', localized('信用分', 'Credit score')),
      flagFact('theft_24m', localized('近两年窃电', 'Theft within two years')),
      flagFact('breach_12m', localized('近一年其他违约', 'Other breach within a year')),
      flagFact('arrears_3m', localized('近一年欠费满三个月', 'Three months of arrears within a year')),
      flagFact('unpaid_bill', localized('有未付电费', 'Unpaid bill')),
      choiceFact('credit_last_year', localized('上年信用等级', 'Credit last year'), {
        A: localized('A 级', 'A'),
        B: localized('B 级', 'B'),
        C: localized('C 级', 'C'),
      }),
      monthsFact('tenure_months', localized('用电月数', 'Months as a customer')),
    ],
    tiers,
    criteriaFlow: drawFlow(questions, tiers, [
      ['breach', 'passed', 'newcomer'],
      ['breach', 'vetoed', endOf('C')],
      ['newcomer', 'met', endOf('B')],
      ['newcomer', 'otherwise', 'unpaid'],
      ['unpaid', 'next', 'lastyear'],
      ['lastyear', 'next', 'score'],
      ['score', exitOf('a'), endOf('A')],
      ['score', exitOf('b'), endOf('B')],
      ['score', 'default', endOf('C')],
    ]),
  },
  cases: powerCreditCases,
};
