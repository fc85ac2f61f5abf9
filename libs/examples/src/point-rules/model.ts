import type { NodeOf } from '@tierwright/model';
import { countFact, flagFact, yuanFact } from '../dictionary/define-fact.js';
import { documentId } from '../document-id.js';
import { bandId, bandsFrom } from '../drawing/bands.js';
import { line, linear, valued } from '../drawing/characteristics.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { casesOf } from '../graded-case.js';
import { localized } from '../localized.js';

const tiers = tiersOf(
  ['A', 'A 类客户', 'Class A', 'blue'],
  ['B', 'B 类客户', 'Class B', 'teal'],
  ['C', 'C 类客户', 'Class C', 'amber'],
);

const contacts = documentId('group', 'contacts');

const card: NodeOf<'scorecard'> = {
  ...place('points', '客户积分', 'Points', 0, 100),
  type: 'scorecard',
  output: 'customer_points',
  base: 0,
  round: 2,
  groups: [{ id: contacts, label: localized('联系最多 20 分', 'Contacts, 20 at most'), max: 20 }],
  characteristics: [
    linear(line('sales', '近3月销售额', 'Sales in 3 months', 'sales_3m_cny'), [0, 0], [1_000_000, 1000]),
    {
      ...linear(line('contacts', '近3月联系次数', 'Contacts in 3 months', 'contacts_3m'), [0, 0], [500, 1000]),
      group: contacts,
    },
    { ...valued(line('need', '需求强烈', 'High need', 'high_need'), 'need', { true: 15 }), missing: { points: 0 } },
  ],
  bands: bandsFrom(
    'points',
    [70, 90],
    [localized('不足 70', 'Below 70'), localized('70 起', 'From 70'), localized('90 起', 'From 90')],
  ),
};

const of = casesOf({ sales_3m_cny: 0, contacts_3m: 0, high_need: false });

/** Points for sales, contacts and need; contacts are capped so that calling alone makes nobody an A. */
export const pointRules: ExampleModel = {
  key: 'point-rules',
  source: localized(
    'bkmy88.com 1690664（分值和门槛）；联系封顶是估计',
    'bkmy88.com 1690664 (points and borders); the cap of contacts is an estimate',
  ),
  document: {
    schemaVersion: 1,
    name: localized('积分规则', 'Point rules'),
    description: localized(
      '近 3 个月每销售 1 万元 10 分（按比例），每次联系 2 分、最多 20 分，需求强烈加 15 分；满 90 为 A，满 70 为 B，其余为 C。单一来源的惯例，联系封顶是我们加的，请调整',
      '10 points for each 10,000 CNY sold in 3 months (in proportion), 2 for each contact but 20 at most, 15 for a high need; A from 90, B from 70, the rest C. A convention of one source; the cap of contacts is added, adjust both',
    ),
    measure: 'sales_3m_cny',
    facts: [
      yuanFact('sales_3m_cny', localized('近3月销售额', 'Sales in 3 months')),
      countFact('contacts_3m', localized('近3月联系次数', 'Contacts in 3 months')),
      flagFact('high_need', localized('需求强烈', 'High need')),
    ],
    tiers,
    criteriaFlow: drawFlow([card], tiers, [
      ['points', bandId('points', 2), endOf('A')],
      ['points', bandId('points', 1), endOf('B')],
      ['points', bandId('points', 0), endOf('C')],
    ]),
  },
  cases: [
    of('90,000 sold is 90 points', { sales_3m_cny: 90_000 }, 'A'),
    of('89,990 sold is 89.99 points', { sales_3m_cny: 89_990 }, 'B'),
    of('70,000 sold is 70 points', { sales_3m_cny: 70_000 }, 'B'),
    of('69,990 sold is 69.99 points', { sales_3m_cny: 69_990 }, 'C'),
    of('nothing is 0 points', {}, 'C'),
    of('75,000 and a high need is 90', { sales_3m_cny: 75_000, high_need: true }, 'A'),
    of('75,000 without it is 75', { sales_3m_cny: 75_000 }, 'B'),
    of('an unknown need counts as none', { sales_3m_cny: 75_000, high_need: null }, 'B'),
    of('70,000 and 10 contacts is 90', { sales_3m_cny: 70_000, contacts_3m: 10 }, 'A'),
    of('70,000 and 9 contacts is 88', { sales_3m_cny: 70_000, contacts_3m: 9 }, 'B'),
    of('an eleventh contact adds nothing: 89.99', { sales_3m_cny: 69_990, contacts_3m: 11 }, 'B'),
    of('400 contacts are still 20: 69.99', { sales_3m_cny: 49_990, contacts_3m: 400 }, 'C'),
    of('50,000 and the full 20 for contacts is 70', { sales_3m_cny: 50_000, contacts_3m: 400 }, 'B'),
    of('a million sold is an A', { sales_3m_cny: 1_000_000 }, 'A'),
    of('more than the line is drawn for is an A', { sales_3m_cny: 1_000_001 }, 'A'),
    of('500 contacts are still 20', { contacts_3m: 500 }, 'C'),
    of('501 contacts are too', { contacts_3m: 501 }, 'C'),
    of('unknown sales are not 0', { sales_3m_cny: null }, null, { missing: ['sales_3m_cny'] }),
    of('unknown contacts are not 0', { sales_3m_cny: 95_000, contacts_3m: null }, null, { missing: ['contacts_3m'] }),
    of('a need sent as text is refused', { high_need: 'yes' }, null, { refused: { high_need: 'wrong-type' } }),
  ],
};
