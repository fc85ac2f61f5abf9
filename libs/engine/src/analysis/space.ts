import type { FactDefinition, Facts, FactValue } from '@tierwright/model';
import { dayText } from '../days.js';
import { judgedBy } from '../reference/check-reference.js';
import type { Constants } from './constants.js';
import { Diagrams, type Diagram, type Join, type Leaf } from './diagrams.js';
import { anyNumber, factClasses, numberClasses } from './domain.js';

/** A value as a function of the customer; null is missing. */
export interface Value {
  readonly diagram: Diagram;
  /** Whether the answers are the values themselves; else each answer stands for a class of values. */
  readonly exact: boolean;
  /** Whether the classes are fine enough for a comparison with a constant. */
  readonly tells: (constant: unknown) => boolean;
}

interface Variable {
  /** The fact whose class this is; null for something computed that is let free. */
  readonly fact: FactDefinition | null;
  /** The item of a list fact that is or is not in it. */
  readonly item: string | null;
  /** One value of each class; null is missing, undefined cannot be used. */
  readonly values: readonly Leaf[];
}

/** Every possible customer, as far as the programs looked at can tell them apart. */
export class Space {
  readonly diagrams: Diagrams;
  private readonly variables: Variable[] = [];
  private readonly levels = new Map<string, number>();
  private readonly values = new Map<string, Value>();
  private readonly facts: ReadonlyMap<string, FactDefinition>;

  /** With `unusable`, values that the border refuses are possible too. */
  constructor(
    facts: readonly FactDefinition[],
    private readonly constants: Constants,
    private readonly options: { readonly budget: number; readonly unusable: boolean },
  ) {
    this.diagrams = new Diagrams(options.budget);
    this.facts = new Map(facts.map((fact) => [fact.key, fact]));
  }

  /** Whether a declaration of a fact says the same of its values as the one that counts here. */
  declares(fact: FactDefinition): boolean {
    const own = this.facts.get(fact.key);
    return own !== undefined && judgedBy(own) === judgedBy(fact);
  }

  /** The value of a fact. */
  fact(key: string): Value {
    let value = this.values.get(key);
    if (!value) this.values.set(key, (value = this.makeFact(key)));
    return value;
  }

  /** Whether a fact can be used at all. */
  usable(key: string): Diagram {
    const { level } = this.factVariable(key);
    return this.classes(level, (value) => value !== undefined);
  }

  /** Whether a list holds an item; unknown without the list. */
  contains(key: string, item: string): Diagram {
    const fact = this.facts.get(key) as FactDefinition;
    const options = fact.options ?? [];
    const listed = options.length === 0 || options.some(({ value }) => value === item);
    const held = listed
      ? this.classes(this.variable(`${key} has ${item}`, { fact, item, values: [false, true] }), (value) => value)
      : this.diagrams.leaf(false);
    const missing = this.classes(this.factVariable(key).level, (value) => value ?? null);
    return this.diagrams.join(unlessMissing, missing, held);
  }

  /** An answer nothing is known of but what it may be; the same key is the same answer. */
  free(key: string, values: readonly Leaf[]): Diagram {
    return this.classes(this.variable(`free ${key}`, { fact: null, item: null, values }), (value) => value);
  }

  /** A number nothing is known of but the range it keeps to. */
  freeNumber(key: string, range = anyNumber): Value {
    const { computed } = this.constants;
    const diagram = this.free(key, [null, ...numberClasses(computed, range)]);
    return { diagram, exact: false, tells: (constant) => computed.has(constant) };
  }

  /** The classes of computed numbers, ascending, and the place of a number among them. */
  computedClasses(): { readonly values: readonly number[]; readonly placeOf: (value: number) => number } {
    const values = numberClasses(this.constants.computed, anyNumber);
    const constants = [...this.constants.computed].filter((each) => typeof each === 'number').sort((a, b) => a - b);
    const places = new Map(values.map((value, at) => [value, at]));
    const placeOf = (value: number): number => {
      const next = constants.findIndex((each) => each >= value);
      if (next >= 0 && constants[next] === value) return places.get(value) ?? 0;
      if (next < 0) return values.length - 1;
      // What lies below a constant is the class before it.
      return Math.max(0, (places.get(constants[next] ?? 0) ?? 1) - 1);
    };
    return { values, placeOf };
  }

  /** The place and the classes of a fact, for looking at its values one by one. */
  classesOf(key: string): { readonly level: number; readonly values: readonly Leaf[] } {
    return this.factVariable(key);
  }

  /** Facts of somebody in the classes given; with `all`, the facts that do not matter have a value too. */
  factsOf(classes: ReadonlyMap<number, number>, all = false): Facts {
    const facts: Record<string, FactValue> = {};
    this.variables.forEach(({ fact, item, values }, level) => {
      const own = classes.get(level) ?? (all && item === null ? values.length - 1 : 0);
      const value = values[own];
      // A computed fact cannot be sent.
      if (!fact || fact.computed || value === null || value === undefined) return;
      if (item === null) facts[fact.key] = onBorder(fact, value);
    });
    this.variables.forEach(({ fact, item, values }, level) => {
      const list = fact && item !== null ? facts[fact.key] : undefined;
      if (Array.isArray(list) && item !== null && values[classes.get(level) ?? 0] === true) list.push(item);
    });
    return facts;
  }

  /** Facts of somebody for whom a condition holds; null when nobody is sure to exist. */
  example(condition: Diagram): Facts | null {
    const classes = this.isReal(condition) ? this.diagrams.witness(condition) : null;
    return classes && this.factsOf(classes);
  }

  /** Whether the function looks at nothing but facts that are sent, so that each of its cases is a real customer. */
  isReal(diagram: Diagram): boolean {
    const facts = [...this.diagrams.support(diagram)].map((level) => this.variables[level]?.fact);
    return facts.every((fact) => fact && !fact.computed);
  }

  /** The keys of the facts a function looks at. */
  factsIn(diagram: Diagram): Set<string> {
    const keys = [...this.diagrams.support(diagram)].flatMap((level) => this.variables[level]?.fact?.key ?? []);
    return new Set(keys);
  }

  private makeFact(key: string): Value {
    const { level, values } = this.factVariable(key);
    const known = this.constants.of(key);
    const fact = this.facts.get(key) as FactDefinition;
    const closed = fact.type === 'boolean' || (fact.type === 'enum' && (fact.options?.length ?? 0) > 0);
    const diagram = this.diagrams.branch(
      level,
      values.map((value) => this.diagrams.leaf(value ?? null)),
    );
    return { diagram, exact: closed, tells: (constant) => closed || known.has(constant) };
  }

  private factVariable(key: string): { level: number; values: readonly Leaf[] } {
    const fact = this.facts.get(key) as FactDefinition;
    // A value that is computed from a date may be refused although every value that was sent is good.
    const refused: Leaf[] = this.options.unusable || fact.computed ? [undefined] : [];
    const known = this.levels.get(key);
    // Facts with thousands of thresholds cost more to part into classes than a proof may take.
    if (known === undefined) this.diagrams.spend(stepsPerConstant * this.constants.of(key).size);
    const values = () => [null, ...refused, ...factClasses(fact, this.constants.of(key))];
    const level = known ?? this.variable(key, { fact, item: null, values: values() });
    return { level, values: this.variables[level]?.values ?? [] };
  }

  private variable(key: string, variable: Variable): number {
    const known = this.levels.get(key);
    if (known !== undefined) return known;
    this.levels.set(key, this.variables.push(variable) - 1);
    return this.variables.length - 1;
  }

  private classes(level: number, answer: (value: Leaf) => Leaf): Diagram {
    const values = this.variables[level]?.values ?? [];
    return this.diagrams.branch(
      level,
      values.map((value) => this.diagrams.leaf(answer(value))),
    );
  }
}

/** Steps that a class of a fact is worth. */
const stepsPerConstant = 8;

const unlessMissing: Join = { of: (a, b) => (a === null ? null : b) };

function onBorder(fact: FactDefinition, value: Exclude<Leaf, null | undefined>): FactValue {
  if (fact.type === 'list') return [];
  return fact.type === 'date' && typeof value === 'number' ? dayText(value) : value;
}
