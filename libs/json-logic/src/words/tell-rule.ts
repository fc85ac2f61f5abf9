import { en, enParticles } from './en.js';
import type { OperatorName } from './operator-name.js';
import type { Phrase, Verb, WordLanguage, WordTable } from './phrase.js';
import { zh, zhParticles } from './zh.js';

const tables: Readonly<Record<WordLanguage, WordTable<OperatorName>>> = {
  zh: { operators: zh, particles: zhParticles },
  en: { operators: en, particles: enParticles },
};

/** What the names and values inside a rule mean to a reader. */
export interface RuleReader {
  readonly language: WordLanguage;
  /** What a variable is called. */
  variable(name: string): string;
  /** A fixed value, which may stand beside a variable that says how to read it. */
  value(value: unknown, beside: string | null): string;
  /** Whether a variable is a date, which is compared in other words. */
  isDate(name: string): boolean;
}

/** An operator with its arguments as a rule writes them. */
export interface WrittenOperation {
  readonly operator: string;
  readonly args: readonly unknown[];
}

/** The operator of a rule and its arguments; null for a literal. */
export function writtenOperation(rule: unknown): WrittenOperation | null {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return null;
  const [entry, ...others] = Object.entries(rule);
  if (!entry || others.length > 0) return null;
  return { operator: entry[0], args: Array.isArray(entry[1]) ? entry[1] : [entry[1]] };
}

/** The variable a rule reads when it is nothing but that. */
export function writtenVariable(rule: unknown): string | null {
  const { operator, args } = writtenOperation(rule) ?? { operator: '', args: [] };
  const [name] = args;
  return (operator === 'var' || operator === 'val') && args.length === 1 && typeof name === 'string' && name !== ''
    ? name
    : null;
}

/** A rule as people say it; never throws, whatever the rule. */
export const tellRule = (rule: unknown, reader: RuleReader): string => new Teller(reader).tell(rule, 0);

/** The words between several conditions. */
export function jointWords(operator: 'and' | 'or', language: WordLanguage): string {
  const words = { zh, en } as const;
  return words[language][operator].joint;
}

/** An observed comparison: the verb as it came out, such as 达到 or 未达到. */
export function comparisonVerb(operator: string, holds: boolean, isDate: boolean, language: WordLanguage): string {
  const verb = operator === 'contains' ? tables[language].particles.contains : verbOf(operator, isDate, language);
  return (holds ? verb?.holds : verb?.fails) ?? operator;
}

/** An own row of a table; an operator named like a property of every object is simply not there. */
function phraseOf(operator: string, language: WordLanguage): Phrase | undefined {
  const { operators } = tables[language];
  return Object.hasOwn(operators, operator) ? operators[operator as OperatorName] : undefined;
}

function verbOf(operator: string, isDate: boolean, language: WordLanguage): Verb | undefined {
  const phrase = phraseOf(operator, language);
  if (!phrase || !('verb' in phrase)) return undefined;
  return (isDate && phrase.ofDates) || phrase.verb;
}

/** The operator that says the same with the sides exchanged. */
const mirrored: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** Deeper rules are refused by the language; words stop there instead of overflowing. */
const deepest = 64;

const products: ReadonlySet<string> = new Set(['*', '/']);
const calculations: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%']);

/** What needs no brackets inside an operator; − is the right side of a minus. */
const bindsInside: Readonly<Record<string, ReadonlySet<string>>> = {
  '+': new Set([...products, '+', '-']),
  '-': new Set([...products, '+', '-']),
  '−': products,
  min: calculations,
  max: calculations,
};

const sideOf = (operator: string, at: number, count: number): string =>
  count === 1 ? '' : operator === '-' && at > 0 ? '−' : operator;

const iterating: ReadonlySet<string> = new Set(['map', 'filter', 'reduce', 'all', 'some', 'none']);

class Teller {
  private readonly particles;

  constructor(private readonly reader: RuleReader) {
    this.particles = tables[reader.language].particles;
  }

  tell(rule: unknown, depth: number, beside: string | null = null): string {
    if (depth > deepest) return '…';
    if (Array.isArray(rule)) return this.list(rule, depth, beside);
    const found = writtenOperation(rule);
    if (!found)
      return typeof rule === 'object' && rule !== null ? this.particles.data : this.reader.value(rule, beside);
    const { operator, args } = found;
    const phrase = phraseOf(operator, this.reader.language);
    if (!phrase) return this.particles.whole(operator, this.list(args, depth, null));
    if (operator === 'var' || operator === 'val' || operator === 'exists') return this.variable(found, phrase, depth);
    if (args.length === 0) return this.particles.nothing;
    if ('verb' in phrase) return this.comparison(found, depth);
    if ('joint' in phrase) return this.joined(found, phrase.joint, depth);
    if (operator === '!') return this.negation(args[0], phrase, depth);
    return phrase.say(
      args.map((arg) =>
        iterating.has(operator) ? this.tell(arg, depth + 1) : this.operand(arg, depth, null, operator),
      ),
    );
  }

  private list(items: readonly unknown[], depth: number, beside: string | null): string {
    if (items.length === 0) return this.particles.nothing;
    return items.map((item) => this.operand(item, depth, beside)).join(this.particles.separator);
  }

  /** An argument; groups inside a sentence get brackets. */
  private operand(rule: unknown, depth: number, beside: string | null = null, around = ''): string {
    const inner = this.tell(rule, depth + 1, beside);
    const found = writtenOperation(rule);
    const phrase = found && phraseOf(found.operator, this.reader.language);
    if (!phrase || found.args.length < 2 || bindsInside[around]?.has(found.operator)) return inner;
    return 'joint' in phrase || ('isLoose' in phrase && phrase.isLoose) ? this.particles.bracketed(inner) : inner;
  }

  private joined({ operator, args }: WrittenOperation, joint: string, depth: number): string {
    const said = args.map((arg, at) => this.operand(arg, depth, null, sideOf(operator, at, args.length)));
    const [alone = ''] = said;
    if (said.length > 1) return said.join(joint);
    if (operator === '-') return this.particles.negative(alone);
    return operator === '/' ? this.particles.inverse(alone) : alone;
  }

  /** A comparison in words, the named side first. */
  private comparison({ operator, args }: WrittenOperation, depth: number, holds = true): string {
    const [first, second] = args;
    if (args.length < 2) return this.operand(first, depth);
    if (args.length === 3 && operator in mirrored) return this.between(operator, args, depth);
    if (args.length > 2) {
      const pairs = args.slice(1).map((right, at) => this.comparison({ operator, args: [args[at], right] }, depth));
      return pairs.join(jointWords('and', this.reader.language));
    }
    if (operator === 'in' && !Array.isArray(second)) return this.pair('contains', second, first, depth, holds);
    const isTurned = writtenVariable(first) === null && writtenVariable(second) !== null;
    if (!isTurned) return this.pair(operator, first, second, depth, holds);
    return this.pair(mirrored[operator] ?? operator, second, first, depth, holds);
  }

  private pair(operator: string, left: unknown, right: unknown, depth: number, holds: boolean): string {
    const key = writtenVariable(left);
    const isDate = key !== null && this.reader.isDate(key);
    const verb = comparisonVerb(operator, holds, isDate, this.reader.language);
    const name = this.operand(left, depth, writtenVariable(right));
    return this.particles.compare(name, verb, this.operand(right, depth, key));
  }

  private between(operator: string, args: readonly unknown[], depth: number): string {
    const key = writtenVariable(args[1]);
    const [low, high] = operator.startsWith('<') ? [args[0], args[2]] : [args[2], args[0]];
    const [from, to] = [low, high].map((end) => this.operand(end, depth, key)) as [string, string];
    return this.particles.between(this.operand(args[1], depth), from, to, operator.endsWith('='));
  }

  private negation(rule: unknown, phrase: Phrase, depth: number): string {
    const inner = writtenOperation(rule);
    const isComparison = inner && verbOf(inner.operator, false, this.reader.language);
    if (isComparison && inner.args.length === 2) return this.comparison(inner, depth + 1, false);
    return 'say' in phrase ? phrase.say([this.tell(rule, depth + 1)]) : '';
  }

  /** A value by its name, with what stands in for it; inside an iteration the item has no name. */
  private variable({ operator, args }: WrittenOperation, phrase: Phrase, depth: number): string {
    const keys = operator === 'var' ? args.slice(0, 1) : args;
    const name = this.nameOf(keys, depth);
    const fallback = operator === 'var' && args.length > 1 ? [this.operand(args[1], depth)] : [];
    return 'say' in phrase ? phrase.say([name, ...fallback]) : name;
  }

  private nameOf([first, ...rest]: readonly unknown[], depth: number): string {
    const { item, total, above } = this.particles;
    if (Array.isArray(first)) return above(Math.abs(Number(first[0])) || 0, this.nameOf(rest, depth));
    if (first === undefined || first === null || first === '') return item;
    if (first === 'accumulator' && rest.length === 0) return total;
    if (first === 'current') return rest.length === 0 ? item : this.nameOf(rest, depth);
    const keys = [first, ...rest];
    if (keys.every((key) => typeof key === 'string' || typeof key === 'number')) {
      return this.reader.variable(keys.join('.').replace(/^current\./, ''));
    }
    return keys.map((key) => this.operand(key, depth)).join(this.particles.separator);
  }
}
