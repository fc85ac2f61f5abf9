import type { FactDefinition, FactKey, GradingDocument, NewId } from '@tierwright/model';
import { abc, abcNeeds } from './abc.js';
import { blank } from './blank.js';
import { exampleNeeds, fromExample } from './from-example.js';
import type { Indicator } from './indicator.js';
import { methods, type Method, type MethodName } from './methods.js';
import { scorecard, scorecardNeeds } from './scorecard.js';
import { valuePotential, valuePotentialNeeds } from './value-potential.js';

type MakeStarter = (name: string, facts: readonly FactDefinition[], newId: NewId) => GradingDocument;
type Needs = (facts: readonly FactDefinition[]) => FactKey[];

const byMethod = <T>(of: (method: Method) => T) =>
  Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, of(method)])) as Record<MethodName, T>;

/** Documents to start a model from: the name as typed, the facts the company has, and fresh ids. */
export const starters = {
  blank,
  abc,
  scorecard,
  'value-potential': valuePotential,
  ...byMethod(
    ({ example }): MakeStarter =>
      (name, facts, newId) =>
        fromExample(example.document, name, facts, newId),
  ),
} as const satisfies Record<string, MakeStarter>;

/** Names of the starters. */
export type StarterName = keyof typeof starters;

const keysOf =
  (indicators: (facts: readonly FactDefinition[]) => Indicator[]): Needs =>
  (facts) =>
    indicators(facts).map(({ fact }) => fact);

const needs: Record<StarterName, Needs> = {
  blank: () => [],
  abc: keysOf(abcNeeds),
  scorecard: keysOf(scorecardNeeds),
  'value-potential': keysOf(valuePotentialNeeds),
  ...byMethod(
    ({ example }): Needs =>
      (facts) =>
        exampleNeeds(example.document, facts),
  ),
};

/** Keys of the facts a starter reads, given the facts the company has. */
export const starterNeeds = (starter: StarterName, facts: readonly FactDefinition[]): FactKey[] =>
  needs[starter](facts);
