import type { VariableTypes } from '@tierwright/json-logic';
import { numericFactTypes, outputOf, type FactDefinition, type GradingDocument } from '@tierwright/model';
import { acceptanceOf } from './acceptance.js';
import { decayKey } from './derived.js';
import type { Slot } from './program.js';
import { ruleTypeOf } from './scope.js';

/** The date fact a fact is computed from, when it can be: the source is a given date, the result a plain number. */
export function computedSince(fact: FactDefinition, facts: readonly FactDefinition[]): FactDefinition | null {
  const source = facts.find(({ key }) => key === fact.computed?.since);
  const fits = source?.type === 'date' && !source.computed && numericFactTypes.has(fact.type) && fact.type !== 'date';
  return fits ? source : null;
}

/** Where the values of a document stand in a row: its facts, the numbers its nodes name, and the decay of points. */
export function slotsOf({ facts, criteriaFlow }: GradingDocument): Slot[] {
  const slots = new Map<string, Slot>();
  const put = (slot: Slot) => void (slots.has(slot.key) || slots.set(slot.key, slot));
  for (const fact of facts) {
    const { key, computed } = fact;
    if (!computed) put({ key, fact, acceptance: acceptanceOf(fact), source: -1, derived: null });
    // A fact that cannot be computed has no slot, so that whoever reads it is told.
    else if (computedSince(fact, facts)) {
      put({
        key,
        fact,
        acceptance: null,
        source: -1,
        derived: { since: computed.since, how: { unit: computed.unit } },
      });
    }
  }
  criteriaFlow.nodes.forEach((node, source) => {
    const key = outputOf(node);
    if (key !== null) put({ key, fact: null, acceptance: null, source, derived: null });
  });
  for (const node of criteriaFlow.nodes) {
    if (node.type !== 'scorecard') continue;
    for (const { id, decay } of node.characteristics) {
      if (!decay) continue;
      const { fact: since, method, days } = decay;
      put({ key: decayKey(id), fact: null, acceptance: null, source: -1, derived: { since, how: { method, days } } });
    }
  }
  return [...slots.values()];
}

/** Types of facts and named numbers as rules see them; decay factors are no names of rules. */
export const typesOf = (slots: readonly Slot[]): VariableTypes =>
  new Map(
    slots.flatMap(({ key, fact, derived }) =>
      derived && !fact ? [] : [[key, fact ? ruleTypeOf(fact) : ('number' as const)] as const],
    ),
  );
