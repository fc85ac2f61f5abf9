import type { FactDefinition, FactKey, GradingDocument, NewId } from '@tierwright/model';
import { abc, abcNeeds } from './abc.js';
import { blank } from './blank.js';
import type { Indicator } from './indicator.js';
import { scorecard, scorecardNeeds } from './scorecard.js';
import { valuePotential, valuePotentialNeeds } from './value-potential.js';

type MakeStarter = (name: string, facts: readonly FactDefinition[], newId: NewId) => GradingDocument;

/** Documents to start a model from: the name as typed, the facts the company has, and fresh ids. */
export const starters = {
  blank,
  abc,
  scorecard,
  'value-potential': valuePotential,
} as const satisfies Record<string, MakeStarter>;

/** Names of the starters. */
export type StarterName = keyof typeof starters;

const needs: Record<StarterName, (facts: readonly FactDefinition[]) => Indicator[]> = {
  blank: () => [],
  abc: abcNeeds,
  scorecard: scorecardNeeds,
  'value-potential': valuePotentialNeeds,
};

/** Keys of the facts a starter reads, given the facts the company has. */
export const starterNeeds = (starter: StarterName, facts: readonly FactDefinition[]): FactKey[] =>
  needs[starter](facts).map(({ fact }) => fact);
