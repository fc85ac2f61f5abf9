import { choiceFact, countFact, percentFact } from '../dictionary/define-fact.js';
import { localized } from '../localized.js';

/** Three signs of health, each good, fair or poor: what they say, what breaks, whether they use it. */
export const healthLevelFacts = [
  choiceFact('sentiment', localized('客户态度', 'Sentiment'), {
    good: localized('积极', 'Good'),
    fair: localized('一般', 'Fair'),
    poor: localized('消极', 'Poor'),
  }),
  countFact('defects_90d', localized('近90天缺陷数', 'Defects in 90 days')),
  percentFact('seat_active_ratio_pct', localized('席位活跃率', 'Active seats')),
];

/** A customer who is fair in all three. */
export const fairCustomer = { sentiment: 'fair', defects_90d: 3, seat_active_ratio_pct: 65 };
