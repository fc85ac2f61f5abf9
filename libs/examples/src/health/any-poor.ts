import type { GradingNode } from '@tierwright/model';
import { allOf, anyOf } from '../drawing/condition.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { casesOf } from '../graded-case.js';
import { localized } from '../localized.js';
import { fairCustomer, healthLevelFacts } from './level-facts.js';

const tiers = tiersOf(['G', '良好', 'Good', 'green'], ['A', '一般', 'Average', 'amber'], ['P', '较差', 'Poor', 'red']);

const questions: GradingNode[] = [
  {
    ...place('anypoor', '有一项差', 'Any sign is poor', 0, 160),
    type: 'criterion',
    when: anyOf('poor', ['sentiment', '==', 'poor'], ['defects_90d', '>=', 5], ['seat_active_ratio_pct', '<', 50]),
  },
  {
    ...place('allgood', '三项都好', 'All signs are good', 1, 60),
    type: 'criterion',
    when: allOf('good', ['sentiment', '==', 'good'], ['defects_90d', '<', 2], ['seat_active_ratio_pct', '>=', 80]),
  },
];

const of = casesOf(fairCustomer);
const best = { sentiment: 'good', defects_90d: 1, seat_active_ratio_pct: 80 };

/** The weakest sign decides: one poor sign is enough. */
export const healthAnyPoor: ExampleModel = {
  key: 'health-any-poor',
  source: localized(
    'support.totango.com 360032136152（一项差即差、全好才好）；sourcegraph.notion.site（各项门槛）',
    'support.totango.com 360032136152 (any poor, all good); sourcegraph.notion.site (borders of the signs)',
  ),
  document: {
    schemaVersion: 1,
    name: localized('客户健康 · 一票否决', 'Health: any poor is poor'),
    description: localized(
      '态度、缺陷、席位活跃三项：有一项差就是较差，三项都好才是良好，其余一般。缺陷 5 个起、活跃不足 50% 为差；缺陷少于 2 个、活跃满 80% 为好。单一来源的惯例，请调整',
      'Sentiment, defects and active seats: any poor is poor, all good is good, the rest average. Poor from 5 defects or below 50 % active, good below 2 defects and from 80 % active. Conventions of single sources, to be adjusted',
    ),
    facts: healthLevelFacts,
    tiers,
    criteriaFlow: drawFlow(questions, tiers, [
      ['anypoor', 'met', endOf('P')],
      ['anypoor', 'otherwise', 'allgood'],
      ['allgood', 'met', endOf('G')],
      ['allgood', 'otherwise', endOf('A')],
    ]),
  },
  cases: [
    of('fair in all three is average', {}, 'A'),
    of('just good in all three is good', best, 'G'),
    of('one defect more than good is average', { ...best, defects_90d: 2 }, 'A'),
    of('activity just below good is average', { ...best, seat_active_ratio_pct: 79.99 }, 'A'),
    of('a fair sentiment is enough to miss good', { ...best, sentiment: 'fair' }, 'A'),
    of('a poor sentiment outweighs all the good', { ...best, sentiment: 'poor' }, 'P'),
    of('4 defects are not poor yet', { defects_90d: 4 }, 'A'),
    of('5 defects are poor', { ...best, defects_90d: 5 }, 'P'),
    of('half of the seats active is not poor', { seat_active_ratio_pct: 50 }, 'A'),
    of('a little less than half is poor', { seat_active_ratio_pct: 49.99 }, 'P'),
    of('no active seat is poor', { seat_active_ratio_pct: 0 }, 'P'),
    of('one poor sign decides although another is unknown', { defects_90d: 5, sentiment: null }, 'P'),
    of('an unknown sign could be the poor one', { defects_90d: null }, null, { missing: ['defects_90d'] }),
    of('a sentiment nobody declared is refused', { sentiment: 'great' }, null, {
      refused: { sentiment: 'out-of-range' },
    }),
    of('half a defect is refused', { defects_90d: 2.5 }, null, { refused: { defects_90d: 'wrong-type' } }),
  ],
};
