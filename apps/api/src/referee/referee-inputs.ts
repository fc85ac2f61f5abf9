import type { JsonLogicInput } from '@tierwright/engine';
import type { Facts, FactValue } from '@tierwright/model';

const dayMs = 86_400_000;

/**
 * The data an exported rule is given for one customer: null for what is missing, dates as days since 1970-01-01.
 * Answers null when a value is not what the input says, because the rule then does not apply.
 */
export function refereeInputs(inputs: readonly JsonLogicInput[], facts: Facts): Record<string, FactValue> | null {
  const data: Record<string, FactValue> = {};
  for (const input of inputs) {
    const value = Object.hasOwn(facts, input.key) ? facts[input.key] : null;
    if (value === undefined || value === null || value === '') data[input.key] = null;
    else {
      const read = reader(input)(value);
      if (read === undefined) return null;
      data[input.key] = read;
    }
  }
  return data;
}

type Read = (value: NonNullable<FactValue>) => FactValue | undefined;

function reader(input: JsonLogicInput): Read {
  if (input.type === 'boolean') return (value) => (typeof value === 'boolean' ? value : undefined);
  if (input.type === 'text') return (value) => (typeof value === 'string' ? value : undefined);
  if (input.type === 'enum') return (value) => (typeof value === 'string' && offers(input, value) ? value : undefined);
  if (input.type === 'list') return (value) => (isList(input, value) ? value : undefined);
  if (input.type === 'date') return (value) => dayWithin(input, value);
  return (value) => (typeof value === 'number' && isWithin(input, value) ? value : undefined);
}

const offers = ({ options = [] }: JsonLogicInput, value: string) => options.length === 0 || options.includes(value);

const isList = (input: JsonLogicInput, value: FactValue): boolean =>
  Array.isArray(value) && value.every((item) => offers(input, item));

const isWithin = ({ type, min, max }: JsonLogicInput, value: number): boolean =>
  Number.isFinite(value) &&
  (type !== 'integer' || Number.isInteger(value)) &&
  (min === undefined || value >= min) &&
  (max === undefined || value <= max);

function dayWithin(input: JsonLogicInput, value: FactValue): number | undefined {
  const day = typeof value === 'string' ? dayNumber(value) : undefined;
  return day !== undefined && isWithin(input, day) ? day : undefined;
}

/** Days since 1970-01-01; undefined when it is no day of the calendar. */
function dayNumber(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const moment = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== text) return undefined;
  return moment / dayMs;
}
