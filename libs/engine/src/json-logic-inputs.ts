import type { Rule } from '@tierwright/json-logic';
import type { Facts } from '@tierwright/model';
import type { Derivation } from './derived.js';
import type { OnDay } from './evaluate.js';
import { decayDecimals } from './half-life.js';
import type { JsonLogicInput, Program, Row, Slot } from './program.js';
import { createRow, judgeSlot } from './row.js';

/** The values some node reads: given facts, computed facts, and the decay of points. */
function slotsRead(program: Program): number[] {
  const read = new Set(program.nodes.flatMap(({ reads }) => reads));
  return [...program.slots.keys()].filter((slot) => {
    const { fact, derived } = program.slots[slot] as Slot;
    return read.has(slot) && (fact !== null || derived !== null);
  });
}

/** Names of the decay factors a program reads; no fact, so an export that holds them twice tells them apart. */
export const decaysOf = (program: Program): string[] =>
  ownInputs(program).flatMap(({ key, computed }) => (computed && key.startsWith('$') ? [key] : []));

/** Each version a program refers to with the prefix its steps have. */
const versionsIn = ({ nodes }: Program): { version: Program; prefix: string }[] =>
  nodes.flatMap(({ node, referenced }) => (referenced ? [{ version: referenced, prefix: `$${node.id}_` }] : []));

const keyBehind = (prefix: string, key: string): string => (key.startsWith('$') ? `${prefix}${key}` : key);

/** What a caller of the exported steps must give, with what he must keep to; each key once. */
export function inputsOf(program: Program): JsonLogicInput[] {
  const inner = versionsIn(program).flatMap(({ version, prefix }) =>
    inputsOf(version).map((input) => ({ ...input, key: keyBehind(prefix, input.key) })),
  );
  const inputs = new Map<string, JsonLogicInput>();
  for (const input of [...ownInputs(program), ...inner]) if (!inputs.has(input.key)) inputs.set(input.key, input);
  return [...inputs.values()];
}

function ownInputs(program: Program): JsonLogicInput[] {
  return slotsRead(program).map((slot): JsonLogicInput => {
    const { key, fact, derived } = program.slots[slot] as Slot;
    const options = fact?.options?.map(({ value }) => value);
    const computed = derived ? { computed: { since: derived.since, how: howWords(derived) } } : {};
    const declared = { type: fact?.type ?? 'number', ...fact?.range, ...(options?.length ? { options } : {}) };
    return { key, ...declared, ...computed };
  });
}

function howWords({ since, how }: Derivation): string {
  if ('unit' in how) {
    const full = how.unit === 'days' ? '' : ', full on the same day of the month or the last day of a shorter month';
    return `whole ${how.unit} from \`${since}\` to the business day${full}; null without the date`;
  }
  const formula = how.method === 'linear' ? `max(0, 1 - d / ${how.days})` : `0.5 ^ (d / ${how.days})`;
  return `${formula} with d = days from \`${since}\` to the business day, at least 0; rounded half up to ${decayDecimals} decimals; null without the date`;
}

/**
 * The data to start the exported steps with: missing values null, dates as days since 1970-01-01.
 * Null when a fact that some node reads cannot be used; the engine then decides by the path alone.
 */
export function jsonLogicInputs(program: Program, facts: Facts, { asOf }: OnDay = {}): Record<string, Rule> | null {
  const row: Row = { ...createRow(program, asOf), facts };
  const data: Record<string, Rule> = {};
  for (const slot of slotsRead(program)) {
    const judged = judgeSlot(program, row, slot);
    if (!judged || !('value' in judged)) return null;
    data[(program.slots[slot] as Slot).key] = judged.value;
  }
  for (const { version, prefix } of versionsIn(program)) {
    const inner = jsonLogicInputs(version, facts, { asOf });
    if (!inner) return null;
    for (const [key, value] of Object.entries(inner)) data[keyBehind(prefix, key)] = value;
  }
  return data;
}
