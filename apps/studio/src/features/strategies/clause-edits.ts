import type { Clause, ClauseEffect, Conditions, FactDefinition, NewId, StrategyDocument } from '@tierwright/model';

/** Makes sure the strategy declares a fact before a condition reads it. */
export function declareFact(document: StrategyDocument, fact: FactDefinition): StrategyDocument {
  if (document.facts.some(({ key }) => key === fact.key)) return document;
  return { ...document, facts: [...document.facts, fact] };
}

/** Adds a clause that changes nothing for any tier yet. */
export const addClause = (document: StrategyDocument, when: Conditions, newId: NewId): StrategyDocument => ({
  ...document,
  clauses: [...document.clauses, { id: newId('clause'), when, effects: [] }],
});

/** Takes a clause away. */
export const removeClause = (document: StrategyDocument, clause: string): StrategyDocument => ({
  ...document,
  clauses: document.clauses.filter(({ id }) => id !== clause),
});

function withClause(document: StrategyDocument, id: string, change: (clause: Clause) => Clause): StrategyDocument {
  return { ...document, clauses: document.clauses.map((clause) => (clause.id === id ? change(clause) : clause)) };
}

/** Replaces the conditions of a clause. */
export const setClauseConditions = (document: StrategyDocument, clause: string, when: Conditions) =>
  withClause(document, clause, (found) => ({ ...found, when }));

/** What a clause sets for a tier; an effect that sets nothing is taken away. */
export function setClauseEffect(document: StrategyDocument, clause: string, effect: ClauseEffect): StrategyDocument {
  return withClause(document, clause, (found) => {
    const others = found.effects.filter(({ tier }) => tier !== effect.tier);
    const sets = Object.entries(effect).some(([key, value]) => key !== 'tier' && value !== undefined);
    return { ...found, effects: sets ? [...others, effect] : others };
  });
}
