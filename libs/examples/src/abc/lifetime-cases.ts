import type { Cuts } from '@tierwright/model';
import type { GradedCase } from '../graded-case.js';
import { abcRanking } from './draw-abc.js';

/** Cuts for single evaluations: A from 5,000, B from 1,200. */
export const abcLifetimeCuts: Cuts = { [abcRanking]: [5000, 1200] };

const sales = (title: string, value: number | string | boolean | null, tier: string | null): GradedCase => ({
  title,
  facts: { lifetime_sales: value },
  tier,
});
const refused = { lifetime_sales: 'wrong-type' } as const;

/** What `abcLifetime` with `abcLifetimeCuts` must answer. */
export const abcLifetimeCases: readonly GradedCase[] = [
  sales('far above the first cut is A', 1_000_000, 'A'),
  sales('exactly the first cut is A', 5000, 'A'),
  sales('a cent below the first cut is B', 4999.99, 'B'),
  sales('between the cuts is B', 2500.5, 'B'),
  sales('exactly the second cut is B', 1200, 'B'),
  sales('a cent below the second cut is C', 1199.99, 'C'),
  sales('zero is C', 0, 'C'),
  sales('a net return is C', -350.25, 'C'),
  { ...sales('no sales figure is ungraded', null, null), missing: ['lifetime_sales'] },
  { ...sales('an empty sales figure is ungraded', '', null), missing: ['lifetime_sales'] },
  { title: 'an absent sales figure is ungraded', facts: {}, tier: null, missing: ['lifetime_sales'] },
  { ...sales('sales as text are refused', '5000', null), refused },
  { ...sales('sales as a flag are refused', true, null), refused },
];

/** A whole population of total 100 whose cuts and tiers can be worked out by hand: A while the share before is < 80 %. */
export const abcPopulation: readonly { readonly value: number | null; readonly tier: string | null }[] = [
  { value: 50, tier: 'A' },
  { value: 20, tier: 'A' },
  { value: 10, tier: 'A' },
  { value: 5, tier: 'B' },
  { value: 5, tier: 'B' },
  { value: 4, tier: 'B' },
  { value: 3, tier: 'B' },
  { value: 2, tier: 'C' },
  { value: 1, tier: 'C' },
  { value: 0, tier: 'C' },
  { value: -10, tier: 'C' },
  { value: null, tier: null },
];
