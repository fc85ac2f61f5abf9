/** What a diagram answers for a customer; undefined is "not here". */
export type Leaf = boolean | number | string | null | undefined;

/** A function of a customer's facts, by its number in the store: equal numbers are equal functions. */
export type Diagram = number;

/** A way to join two diagrams leaf by leaf; `short` answers at once where one side settles it. */
export interface Join {
  readonly of: (a: Leaf, b: Leaf) => Leaf;
  readonly short?: (a: Diagram, b: Diagram) => Diagram | undefined;
}

/** Thrown when a proof takes more steps than it may; whoever asked answers "not proved". */
export class Exhausted extends Error {}

export const no: Diagram = 0;
export const yes: Diagram = 1;
export const unknown: Diagram = 2;
export const nowhere: Diagram = 3;

const leafLevel = Number.MAX_SAFE_INTEGER;
/** More diagrams than this are never made, so that two numbers pack into one exact key. */
const most = 2 ** 26;

interface Branches {
  /** Where each run of classes ends, exclusive. */
  readonly ends: readonly number[];
  readonly next: readonly Diagram[];
}

/**
 * Decision diagrams over variables that have a few classes each: shared, reduced and ordered, so that every function
 * has one number. A branch holds runs of neighbouring classes, and many thresholds cost no more than they part.
 */
export class Diagrams {
  private readonly levels: number[] = [];
  private readonly branches: (Branches | null)[] = [];
  private readonly leaves: Leaf[] = [];
  private readonly byKey = new Map<string, Diagram>();
  private readonly joined = new Map<Join, Map<number, Diagram>>();
  private spent = 0;

  /** `budget` is the number of steps all joins together may take. */
  constructor(private budget: number) {
    for (const value of [false, true, null, undefined]) this.leaf(value);
  }

  /** Steps taken so far. */
  get steps(): number {
    return this.spent;
  }

  /** Runs a part of the proof on a budget of its own; null when it does not finish. */
  within<V>(budget: number, prove: () => V): V | null {
    const whole = this.budget;
    this.budget = Math.min(whole, this.spent + budget);
    try {
      return prove();
    } catch (error) {
      if (error instanceof Exhausted && this.spent < whole) return null;
      throw error;
    } finally {
      this.budget = whole;
    }
  }

  /** The function that answers the same for every customer. */
  leaf(value: Leaf): Diagram {
    const key = `${typeof value} ${String(value)}`;
    return this.byKey.get(key) ?? this.add(key, leafLevel, null, value);
  }

  /** The answer of a leaf. */
  answer(diagram: Diagram): Leaf {
    return this.leaves[diagram];
  }

  /** Whether the function answers the same for every customer. */
  isLeaf = (diagram: Diagram): boolean => this.levels[diagram] === leafLevel;

  /** The function that looks at one variable and goes on by its class. */
  branch(level: number, next: readonly Diagram[]): Diagram {
    const ends: number[] = [];
    const kept: Diagram[] = [];
    next.forEach((diagram, at) => append(ends, kept, at + 1, diagram));
    return this.node(level, ends, kept);
  }

  /** The functions joined leaf by leaf. */
  join(how: Join, a: Diagram, b: Diagram): Diagram {
    let memo = this.joined.get(how);
    if (!memo) this.joined.set(how, (memo = new Map()));
    return this.joinWith(how, a, b, memo);
  }

  /** The same function with other answers. */
  map(diagram: Diagram, change: (value: Leaf) => Leaf): Diagram {
    return this.mapWith(diagram, change, new Map());
  }

  /** Where the function gives an answer. */
  where(diagram: Diagram, wanted: Leaf): Diagram {
    return this.map(diagram, (value) => value === wanted);
  }

  /** The function for those in one class of a variable. */
  at(diagram: Diagram, level: number, own: number): Diagram {
    const pick = ({ ends, next }: Branches) => next[ends.findIndex((end) => own < end)] as Diagram;
    return this.replace(diagram, level, pick, new Map());
  }

  /** The function with all classes of a variable joined into one. */
  merge(diagram: Diagram, level: number, how: Join): Diagram {
    const join = ({ next }: Branches) => next.reduce((sum, each) => this.join(how, sum, each));
    return this.replace(diagram, level, join, new Map());
  }

  /** Every answer the function gives to somebody. */
  answers(diagram: Diagram): Leaf[] {
    return [...this.reachable(diagram)].filter(this.isLeaf).map((each) => this.leaves[each]);
  }

  /** The variables the function looks at. */
  support(diagram: Diagram): Set<number> {
    const inner = [...this.reachable(diagram)].filter((each) => !this.isLeaf(each));
    return new Set(inner.map((each) => this.levels[each] as number));
  }

  /** The classes, by variable, of somebody for whom a condition holds; null when there is nobody. Later classes first. */
  witness(diagram: Diagram): Map<number, number> | null {
    if (diagram === no) return null;
    const classes = new Map<number, number>();
    let at = diagram;
    while (!this.isLeaf(at)) {
      const { ends, next } = this.branches[at] as Branches;
      // The first class is "missing": a customer with values is easier to understand.
      const run = next.findLastIndex((each) => each !== no);
      const from = ends[run - 1] ?? 0;
      classes.set(this.levels[at] as number, run === 0 ? (ends[0] as number) - 1 : from);
      at = next[run] as Diagram;
    }
    return classes;
  }

  /** The answer for somebody whose classes are known. */
  read(diagram: Diagram, classOf: (level: number) => number): Leaf {
    let at = diagram;
    while (!this.isLeaf(at)) {
      const { ends, next } = this.branches[at] as Branches;
      const own = classOf(this.levels[at] as number);
      at = next[ends.findIndex((end) => own < end)] as Diagram;
    }
    return this.leaves[at];
  }

  private reachable(diagram: Diagram): Set<Diagram> {
    const seen = new Set([diagram]);
    for (const each of seen) for (const next of this.branches[each]?.next ?? []) seen.add(next);
    return seen;
  }

  private joinWith(how: Join, a: Diagram, b: Diagram, memo: Map<number, Diagram>): Diagram {
    const settled = how.short?.(a, b);
    if (settled !== undefined) return settled;
    const key = a * most + b;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const level = Math.min(this.levels[a] as number, this.levels[b] as number);
    let result: Diagram;
    if (level === leafLevel) {
      this.spend(1);
      result = this.leaf(how.of(this.leaves[a], this.leaves[b]));
    } else {
      const ends: number[] = [];
      const next: Diagram[] = [];
      const left = this.runsAt(a, level);
      const right = this.runsAt(b, level);
      this.spend(Math.max(left.next.length, right.next.length));
      for (let i = 0, j = 0; i < left.next.length && j < right.next.length;) {
        const end = Math.min(left.ends[i] as number, right.ends[j] as number);
        const child = this.joinWith(how, left.next[i] as Diagram, right.next[j] as Diagram, memo);
        append(ends, next, end, child);
        if (left.ends[i] === end) i += 1;
        if (right.ends[j] === end) j += 1;
      }
      result = this.node(level, ends, next);
    }
    memo.set(key, result);
    return result;
  }

  private runsAt(diagram: Diagram, level: number): Branches {
    return this.levels[diagram] === level
      ? (this.branches[diagram] as Branches)
      : { ends: everyClass, next: [diagram] };
  }

  private replace(
    diagram: Diagram,
    level: number,
    by: (own: Branches) => Diagram,
    memo: Map<Diagram, Diagram>,
  ): Diagram {
    const at = this.levels[diagram] as number;
    if (at > level) return diagram;
    const known = memo.get(diagram);
    if (known !== undefined) return known;
    const own = this.branches[diagram] as Branches;
    this.spend(own.next.length);
    let result: Diagram;
    if (at === level) result = by(own);
    else {
      const kept: Diagram[] = [];
      const ends: number[] = [];
      own.next.forEach((each, run) => append(ends, kept, own.ends[run] as number, this.replace(each, level, by, memo)));
      result = this.node(at, ends, kept);
    }
    memo.set(diagram, result);
    return result;
  }

  private mapWith(diagram: Diagram, change: (value: Leaf) => Leaf, memo: Map<Diagram, Diagram>): Diagram {
    const known = memo.get(diagram);
    if (known !== undefined) return known;
    const own = this.branches[diagram];
    this.spend(own?.next.length ?? 1);
    let result: Diagram;
    if (!own) result = this.leaf(change(this.leaves[diagram]));
    else {
      const ends: number[] = [];
      const next: Diagram[] = [];
      own.next.forEach((each, at) => {
        append(ends, next, own.ends[at] as number, this.mapWith(each, change, memo));
      });
      result = this.node(this.levels[diagram] as number, ends, next);
    }
    memo.set(diagram, result);
    return result;
  }

  private node(level: number, ends: readonly number[], next: readonly Diagram[]): Diagram {
    if (next.length === 1) return next[0] as Diagram;
    const key = `${level}:${ends.join()}:${next.join()}`;
    return this.byKey.get(key) ?? this.add(key, level, { ends, next }, undefined);
  }

  private add(key: string, level: number, branches: Branches | null, value: Leaf): Diagram {
    const diagram = this.levels.length;
    if (diagram >= most) throw new Exhausted();
    this.levels.push(level);
    this.branches.push(branches);
    this.leaves.push(value);
    this.byKey.set(key, diagram);
    return diagram;
  }

  /** Counts steps; throws when there are not so many left. */
  spend(steps: number): void {
    // What is refused is not counted, so that a smaller question can still be settled.
    if (this.spent + steps > this.budget) throw new Exhausted();
    this.spent += steps;
  }
}

/** The end of the one run of a function that does not look at a variable. */
const everyClass: readonly number[] = [Infinity];

function append(ends: number[], next: Diagram[], end: number, diagram: Diagram): void {
  if (next.at(-1) === diagram) ends[ends.length - 1] = end;
  else {
    ends.push(end);
    next.push(diagram);
  }
}
