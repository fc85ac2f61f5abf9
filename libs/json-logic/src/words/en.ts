import type { OperatorName } from './operator-name.js';
import type { Particles, Phrase, Verb } from './phrase.js';

const verb = (holds: string, fails: string): Verb => ({ holds, fails });
const list = (args: readonly string[]) => args.join(', ');
const call = (name: string): Phrase => ({ say: (args) => `${name} (${list(args)})` });

function branches(args: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) parts.push(`if ${args[at]} then ${args[at + 1]}`);
  if (args.length % 2 === 1) parts.push(args.length === 1 ? String(args[0]) : `else ${args.at(-1)}`);
  return `(${parts.join(', ')})`;
}

const choice: Phrase = { say: branches };
const equal: Phrase = { verb: verb('is', 'is not') };
const unequal: Phrase = { verb: verb('is not', 'is') };

/** Every operator in English. */
export const en = {
  '<': { verb: verb('is less than', 'is not less than'), ofDates: verb('is before', 'is not before') },
  '<=': { verb: verb('is at most', 'is above'), ofDates: verb('is on or before', 'is after') },
  '>': { verb: verb('is more than', 'is not more than'), ofDates: verb('is after', 'is not after') },
  '>=': { verb: verb('is at least', 'is below'), ofDates: verb('is on or after', 'is before') },
  '==': equal,
  '!=': unequal,
  '===': equal,
  '!==': unequal,
  in: { verb: verb('is one of', 'is none of') },
  and: { joint: ' and ' },
  or: { joint: ' or ' },
  '!': { say: ([inner = '']) => `not (${inner})` },
  '!!': { say: ([inner = '']) => inner },
  if: choice,
  '?:': choice,
  '??': {
    say: ([first = '', ...rest]) => `${first}${rest.map((each) => `, or ${each} when missing`).join('')}`,
    isLoose: true,
  },
  '+': { joint: ' + ' },
  '-': { joint: ' − ' },
  '*': { joint: ' × ' },
  '/': { joint: ' ÷ ' },
  '%': { joint: ' mod ' },
  min: call('smallest of'),
  max: call('largest of'),
  cat: call('the joined text of'),
  substr: {
    say: ([text = '', from = '0', length]) =>
      `the text of ${text} from position ${from}${length === undefined ? '' : `, ${length} characters`}`,
    isLoose: true,
  },
  length: { say: ([value = '']) => `the length of ${value}` },
  map: { say: ([items = '', value = '']) => `(${value}) of each of ${items}` },
  filter: { say: ([items = '', test = '']) => `those of ${items} where (${test})` },
  reduce: {
    say: ([items = '', value = '', from = '0']) => `(${value}) added up over ${items}, from ${from} on`,
    isLoose: true,
  },
  all: { say: ([items = '', test = '']) => `all of ${items} satisfy (${test})` },
  some: { say: ([items = '', test = '']) => `at least one of ${items} satisfies (${test})` },
  none: { say: ([items = '', test = '']) => `none of ${items} satisfies (${test})` },
  merge: call('one list of'),
  missing: call('what is missing of'),
  missing_some: { say: ([needed = '', names = '']) => `what is missing of (${names}) where ${needed} are needed` },
  var: { say: ([name = '', fallback]) => (fallback === undefined ? name : `${name} (${fallback} when missing)`) },
  val: { say: (args) => list(args) },
  exists: { say: (args) => `there is ${list(args)}` },
  try: {
    say: ([first = '', ...rest]) => `${first}${rest.map((each) => `, or ${each} after an error`).join('')}`,
    isLoose: true,
  },
  throw: { say: (args) => `the error ${list(args)}` },
  preserve: { say: (args) => list(args) },
  log: { say: (args) => list(args) },
} satisfies Record<OperatorName, Phrase>;

/** What rules say in English beside their operators. */
export const enParticles: Particles = {
  contains: verb('contains', 'does not contain'),
  separator: ', ',
  bracketed: (inner) => `(${inner})`,
  compare: (name, said, value) => `${name} ${said} ${value}`,
  between: (middle, low, high, isInclusive) =>
    `${middle} is between ${low} and ${high} (${isInclusive ? 'inclusive' : 'exclusive'})`,
  nothing: 'nothing',
  data: 'all data',
  item: 'the item',
  total: 'the running total',
  above: (levels, name) => `${name} ${levels} ${levels === 1 ? 'level' : 'levels'} up`,
  negative: (value) => `−${value}`,
  inverse: (value) => `1 ÷ ${value}`,
  whole: (operator, args) => `“${operator}” (${args})`,
};
