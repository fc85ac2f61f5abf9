import type { Value } from '@tierwright/json-logic';
import type { FactDefinition, Facts, FactValue } from '@tierwright/model';
import { dayNumber } from './days.js';
import { derive, type Derivation } from './derived.js';
import type { Program } from './program.js';
import { factsOf } from './reference/check-reference.js';

/** Why a value cannot be used. */
export type BadValue = 'wrong-type' | 'out-of-range' | 'not-finite';

/** A value as rules see it, or why it cannot be used; missing is null. */
export type JudgedValue = { readonly value: Value } | { readonly bad: BadValue };

const missing: JudgedValue = { value: null };
const wrongType: JudgedValue = { bad: 'wrong-type' };
const outOfRange: JudgedValue = { bad: 'out-of-range' };
const notFinite: JudgedValue = { bad: 'not-finite' };

/** Judges one value by its declaration: type, finiteness, range and options. Absent, null and "" are missing. */
export function judgeValue(fact: FactDefinition, value: unknown): JudgedValue {
  if (value === undefined || value === null || value === '') return missing;
  switch (fact.type) {
    case 'number':
    case 'money':
    case 'percent':
      return judgeNumber(fact, value);
    case 'integer':
      return typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value)
        ? wrongType
        : judgeNumber(fact, value);
    case 'date': {
      const day = typeof value === 'string' ? dayNumber(value) : null;
      return day === null ? wrongType : judgeNumber(fact, day);
    }
    case 'boolean':
      return typeof value === 'boolean' ? { value } : wrongType;
    case 'text':
      return typeof value === 'string' ? { value } : wrongType;
    case 'enum':
      return typeof value === 'string' ? within(fact, [value], value) : wrongType;
    case 'list':
      return isTexts(value) ? within(fact, value, value) : wrongType;
  }
}

function judgeNumber(fact: FactDefinition, value: unknown): JudgedValue {
  if (typeof value !== 'number') return wrongType;
  if (!Number.isFinite(value)) return notFinite;
  const { min, max } = fact.range ?? {};
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) return outOfRange;
  // No −0: it equals 0 everywhere but in division.
  return { value: value === 0 ? 0 : value };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function within(fact: FactDefinition, items: readonly string[], value: Value): JudgedValue {
  const options = fact.options;
  if (!options || options.length === 0) return { value };
  return items.every((item) => options.some((option) => option.value === item)) ? { value } : outOfRange;
}

/** A judged value of a slot; a value that cannot be derived names the fact it comes from. */
export type SlotValue = { readonly value: Value } | { readonly bad: 'no-as-of' | BadValue; readonly fact?: string };

/** A value computed from a date and the business day, judged by its own declaration when it has one. */
export function judgeDerived(
  program: Pick<Program, 'slots' | 'slotOf'>,
  derived: Derivation,
  declared: FactDefinition | null,
  facts: Facts,
  asOf: number | null,
): SlotValue {
  const source = program.slots[program.slotOf.get(derived.since) ?? -1]?.fact;
  if (!source) throw new Error(`\`${derived.since}\` is not a declared date`);
  const since = judgeValue(source, ownFact(facts, derived.since));
  if ('bad' in since) return { bad: since.bad, fact: derived.since };
  if (typeof since.value !== 'number') return missing;
  if (asOf === null) return { bad: 'no-as-of', fact: derived.since };
  const value = derive(derived, since.value, asOf);
  return declared ? judgeValue(declared, value) : { value };
}

/** The value of an own property; what a prototype offers is no fact. */
export const ownFact = (facts: Facts, key: string): FactValue | undefined =>
  Object.hasOwn(facts, key) ? facts[key] : undefined;

const bare = {};

/**
 * Whether a number, text or flag read from facts is surely their own: their prototype is that of a literal, and nobody
 * added to that. Asked once a customer, it spares a look at every key.
 */
export function isPlain(facts: Facts): boolean {
  const prototype: unknown = Object.getPrototypeOf(facts);
  if (prototype !== Object.prototype && prototype !== null) return false;
  let added = false;
  for (const key in bare) added ||= key !== '';
  return !added;
}

/** The keys of a customer that a program ignores: its documents do not declare them, or compute them themselves. */
export function undeclaredFacts(program: Program, facts: Facts): string[] {
  const taken = factsOf(program).filter(({ computed }) => computed === undefined);
  const declared = new Set(taken.map(({ key }) => key));
  return Object.keys(facts).filter((key) => !declared.has(key));
}
