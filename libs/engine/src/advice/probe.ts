import type { Facts, FactValue } from '@tierwright/model';
import type { OnDay } from '../evaluate.js';
import type { CompiledNode, Program, Row } from '../program.js';
import { createRow, walk } from '../row.js';
import { givenFacts, readingsOf } from './readings.js';

/** Grades one customer again and again with some facts set to other values. */
export class Probe {
  /** Evaluations so far. */
  spent = 0;
  /** Evaluation steps so far, which large programs have many of. */
  steps = 0;
  private readonly row: Row;
  private readonly facts: Record<string, FactValue>;

  constructor(
    readonly program: Program,
    facts: Facts,
    { asOf }: OnDay,
  ) {
    this.row = createRow(program, asOf);
    this.facts = { ...facts };
  }

  /** Sets a fact for the evaluations that follow; null is missing. */
  set(fact: string, value: FactValue): void {
    this.facts[fact] = value;
  }

  /** The index of the tier the customer gets; -1 is ungraded. */
  tier(): number {
    this.spent += 1;
    const tier = walk(this.program, this.row, this.facts);
    this.steps += this.row.spent;
    return tier;
  }

  /** The last score of the evaluation before. */
  get score(): number {
    return this.row.score ?? 0;
  }

  /** The first fact of some that the evaluation before has read; null when it read none of them. */
  firstRead(among: (fact: string) => boolean): string | null {
    for (const key of this.reads()) if (among(key)) return key;
    return null;
  }

  /** The facts that the evaluation before has read, in order; of another model's all that it may read. */
  *reads(): Generator<string> {
    for (let at = 0; at < this.row.length; at += 1) {
      const node = this.program.nodes[this.row.path[at] as number] as CompiledNode;
      yield* givenFacts(this.program, node);
      if (node.referenced) yield* readingsOf(node.referenced).keys();
    }
  }
}
