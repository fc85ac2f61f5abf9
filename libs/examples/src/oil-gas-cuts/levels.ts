import type { GradingNode } from '@tierwright/model';
import { demoFactsOf } from '../dictionary/demo-facts.js';
import { documentId } from '../document-id.js';
import { allOf } from '../drawing/condition.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { localized } from '../localized.js';
import { branchRanking, levelCases, levelCuts, topRanking } from './level-cases.js';

const tiers = tiersOf(
  ['CO', '公司级', 'Company level', 'blue'],
  ['BR', '分公司级', 'Branch level', 'teal'],
  ['ST', '加油站级', 'Station level', 'amber'],
  ['RE', '零散客户', 'Retail', 'grey'],
);

const within = { top: documentId('band', 'topin'), branch: documentId('band', 'branchin') };
const below = { top: documentId('band', 'topout'), branch: documentId('band', 'branchout') };

const questions: GradingNode[] = [
  {
    ...place('top', '全公司前 15 名', 'First 15 of the company', 0, 200),
    id: topRanking,
    type: 'ranking',
    fact: 'annual_volume_t',
    method: 'top-n',
    bands: [
      { id: within.top, label: localized('前 15 名', 'First 15'), upTo: 15 },
      { id: below.top, label: localized('其余', 'Others') },
    ],
  },
  {
    ...place('enough', '满 3,000 吨', 'At least 3,000 t', 1, 0),
    type: 'criterion',
    when: allOf('enough', ['annual_volume_t', '>=', 3000]),
  },
  {
    ...place('large', '超过 5,000 吨', 'Above 5,000 t', 1, 340),
    type: 'criterion',
    when: allOf('large', ['annual_volume_t', '>', 5000]),
  },
  {
    ...place('branch', '本区前 30 名', 'First 30 of the district', 2, 200),
    id: branchRanking,
    type: 'ranking',
    fact: 'annual_volume_t',
    method: 'top-n',
    bands: [
      { id: within.branch, label: localized('前 30 名', 'First 30'), upTo: 30 },
      { id: below.branch, label: localized('其余', 'Others') },
    ],
  },
  {
    ...place('station', '满 200 吨', 'At least 200 t', 3, 300),
    type: 'criterion',
    when: allOf('station', ['annual_volume_t', '>=', 200]),
  },
];

/** Who looks after a fuel customer, by yearly need. */
export const oilGasLevels: ExampleModel = {
  key: 'oil-gas-levels',
  source: localized(
    'hanmyy.com 898058，一家油品企业的级别；前 15、前 30 名按谁排是估计',
    'hanmyy.com 898058, levels of one Chinese fuel seller; whom the first 15 and 30 count is an estimate',
  ),
  document: {
    schemaVersion: 1,
    name: localized('油气客户管理级别', 'Oil and gas: level of care'),
    description: localized(
      '年用油量超过 5,000 吨、或全公司前 15 名且满 3,000 吨，归公司级；其余中本区前 30 名归分公司级；满 200 吨归加油站级。一家企业的做法，请调整；客户须都在同一个区',
      'Above 5,000 t a year, or among the first 15 of the company with at least 3,000 t: company level. The first 30 of the district among the others: branch level. At least 200 t: station level. The rule of one company, to be adjusted; all customers must be of one district',
    ),
    measure: 'annual_volume_t',
    facts: demoFactsOf('annual_volume_t'),
    tiers,
    criteriaFlow: drawFlow(questions, tiers, [
      ['top', within.top, 'enough'],
      ['top', below.top, 'large'],
      ['enough', 'met', endOf('CO')],
      ['enough', 'otherwise', 'branch'],
      ['large', 'met', endOf('CO')],
      ['large', 'otherwise', 'branch'],
      ['branch', within.branch, endOf('BR')],
      ['branch', below.branch, 'station'],
      ['station', 'met', endOf('ST')],
      ['station', 'otherwise', endOf('RE')],
    ]),
  },
  cuts: levelCuts,
  cases: levelCases,
};
