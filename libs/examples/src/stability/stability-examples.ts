import { bankHold, privateBankHold } from './bank.js';
import { anniversary, backToBase, oneDownAfterTerm, quarterWithGrace } from './loyalty.js';
import { powerCredit } from './power-credit.js';
import { endOfNextYear, fourHundredDays, jewelleryYear, yearWithoutPurchase } from './retail.js';
import type { StabilityExample } from './stability-example.js';

/** Stability rules in use at banks, power companies, loyalty programmes and retailers, with histories. */
export const stabilityExamples: readonly StabilityExample[] = [
  bankHold,
  privateBankHold,
  powerCredit,
  oneDownAfterTerm,
  quarterWithGrace,
  anniversary,
  backToBase,
  jewelleryYear,
  fourHundredDays,
  endOfNextYear,
  yearWithoutPurchase,
];
