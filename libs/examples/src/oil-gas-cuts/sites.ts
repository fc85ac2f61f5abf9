import type { NodeOf } from '@tierwright/model';
import { yuanFact } from '../dictionary/define-fact.js';
import { anyOf } from '../drawing/condition.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { caseOf, exitOf } from '../drawing/switch.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { localized } from '../localized.js';
import { siteCases } from './site-cases.js';

const tonnes = (key: string, zh: string, en: string) => ({
  key,
  label: localized(zh, en),
  type: 'number' as const,
  unit: localized('吨/月', 't a month'),
  range: { min: 0 },
});

const tiers = tiersOf(
  ['L', '大型', 'Large', 'blue'],
  ['M', '中型', 'Mid-size', 'teal'],
  ['S', '小型', 'Small', 'amber'],
);

const sites: NodeOf<'switch'> = {
  ...place('sites', '用油规模', 'Size of use', 0, 160),
  type: 'switch',
  cases: [
    caseOf(
      'large',
      localized('任一项达到大型', 'Any is large'),
      anyOf('large', ['gasoline_t_month', '>=', 5], ['diesel_t_month', '>=', 50], ['card_spend_cny', '>=', 1_000_000]),
    ),
    caseOf(
      'mid',
      localized('任一项达到中型', 'Any is mid-size'),
      anyOf('mid', ['gasoline_t_month', '>=', 2], ['diesel_t_month', '>=', 20], ['card_spend_cny', '>=', 100_000]),
    ),
  ],
};

/** Size of a fuel customer by petrol, diesel or cards, whichever is largest. */
export const oilGasSites: ExampleModel = {
  key: 'oil-gas-sites',
  source: localized(
    'doczj.com 3813189926，一家油品企业的规模划分',
    'doczj.com 3813189926, sizes of one Chinese fuel seller',
  ),
  document: {
    schemaVersion: 1,
    name: localized('油气客户规模', 'Oil and gas: size of use'),
    description: localized(
      '汽油满 5 吨/月、柴油满 50 吨/月或年购卡满 100 万元为大型；满 2 吨、20 吨或 10 万元为中型；其余小型。一家企业的做法，请调整',
      'Large from 5 t of petrol or 50 t of diesel a month or 1 M CNY of cards a year; mid-size from 2 t, 20 t or 100,000 CNY; the rest small. The rule of one company, to be adjusted',
    ),
    measure: 'card_spend_cny',
    facts: [
      tonnes('gasoline_t_month', '汽油月需求', 'Petrol a month'),
      tonnes('diesel_t_month', '柴油月需求', 'Diesel a month'),
      yuanFact('card_spend_cny', localized('不记名卡年采购额', 'Cards bought a year')),
    ],
    tiers,
    criteriaFlow: drawFlow([sites], tiers, [
      ['sites', exitOf('large'), endOf('L')],
      ['sites', exitOf('mid'), endOf('M')],
      ['sites', 'default', endOf('S')],
    ]),
  },
  cases: siteCases,
};
