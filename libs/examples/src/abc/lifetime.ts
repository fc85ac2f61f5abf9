import type { GradingDocument } from '@tierwright/model';
import { lifetimeSales, type ExampleCurrency } from '../dictionary/order-facts.js';
import { localized } from '../localized.js';
import { drawAbc } from './draw-abc.js';

/** Key under which both data sets seed the model. */
export const abcLifetimeKey = 'abc-lifetime';

/** ABC 80/15/5 by lifetime sales, which are money in `currency`. */
export const abcLifetime = (currency: ExampleCurrency): GradingDocument =>
  drawAbc(
    {
      name: localized('累计销售额占比', 'Share of lifetime sales'),
      fact: 'lifetime_sales',
      method: 'cumulative-share',
      upTo: [80, 95],
    },
    {
      name: localized('ABC 分类 · 累计销售额', 'ABC by lifetime sales'),
      description: localized(
        '按累计销售额从高到低：前 80% 为 A，其后 15% 为 B，其余为 C',
        'Customers by lifetime sales, highest first: the first 80 % are A, the next 15 % B, the rest C',
      ),
      facts: [lifetimeSales(currency)],
    },
  );
