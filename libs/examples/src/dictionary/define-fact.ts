import type { FactDefinition, LocalizedText } from '@tierwright/model';
import { localized } from '../localized.js';

type Range = FactDefinition['range'];
type Define = (key: string, label: LocalizedText, range?: Range) => FactDefinition;

const numeric =
  (type: FactDefinition['type'], unit: LocalizedText | undefined, always: Range): Define =>
  (key, label, range = always) => ({
    key,
    label,
    type,
    ...(unit === undefined ? {} : { unit }),
    ...(range === undefined ? {} : { range }),
  });

/** A share or rate: 12.5 is 12.5 %. */
export const percentFact: Define = numeric('percent', localized('%', '%'), { min: 0, max: 100 });

/** A number of days, whole and not negative. */
export const daysFact: Define = numeric('integer', localized('天', 'days'), { min: 0 });

/** A number of months, whole and not negative. */
export const monthsFact: Define = numeric('integer', localized('个月', 'months'), { min: 0 });

/** A count, whole and not negative. */
export const countFact: Define = numeric('integer', undefined, { min: 0 });

/** A judgement from 0 to 10. */
export const ratingFact: Define = numeric('number', localized('分', 'points'), { min: 0, max: 10 });

/** A score from 0 to 100. */
export const scoreFact: Define = numeric('number', localized('分', 'points'), { min: 0, max: 100 });

/** An amount in Chinese yuan. */
export const yuanFact = (key: string, label: LocalizedText, range: Range = { min: 0 }): FactDefinition => ({
  ...numeric('money', localized('元', 'CNY'), undefined)(key, label, range),
  currency: 'CNY',
});

/** A yes or no. */
export const flagFact = (key: string, label: LocalizedText): FactDefinition => ({ key, label, type: 'boolean' });

/** One of some named values. */
export const choiceFact = (
  key: string,
  label: LocalizedText,
  options: Readonly<Record<string, LocalizedText>>,
): FactDefinition => ({
  key,
  label,
  type: 'enum',
  options: Object.entries(options).map(([value, text]) => ({ value, label: text })),
});
