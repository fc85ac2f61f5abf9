import { canonicalJson, type FactDefinition, type Facts } from '@tierwright/model';
import { evaluate, gradeAll } from '../evaluate.js';
import { factsOf } from '../reference/check-reference.js';
import { stepBudget } from '../row.js';
import type { CustomerRow, Program } from '../program.js';
import { no, type Diagram } from './diagrams.js';
import { differing } from './joins.js';
import { orNotProved, outcomeOf, sendEveryone } from './regions.js';
import { spaceOf } from './space-of.js';
import type { Space } from './space.js';

/** Whether two programs give every customer the same tier. */
export type Equivalence =
  | {
      readonly proved: true;
      /** Whether that holds for values the border refuses too; else such customers may be ungraded by one only. */
      readonly refusals: 'same' | 'may-differ';
    }
  | {
      readonly proved: false;
      /** Current customers who change tier, of so many. */
      readonly changed: number;
      readonly of: number;
      /** Code of a current customer who does; null when none does. */
      readonly example: string | null;
      /** Facts of a possible customer who changes tier; null when none was found. */
      readonly possible: Facts | null;
    };

/** The business day that ages and decay count to. */
type GradingDay = Pick<NonNullable<Parameters<typeof evaluate>[2]>, 'asOf'>;

/** Steps a proof of equivalence may take; some half a second. */
const equivalenceBudget = 1_500_000;
/** Steps of the second proof, which leaves out what the border refuses, when the first one came to no end. */
const secondBudget = 400_000;

/**
 * Proves that no possible customer changes tier, or says who of the current ones does. Tiers are the same by their ids.
 * A possible customer has any values the facts declare, each of them missing or not.
 * @example equivalent(compile(before).program, compile(after).program, rows)
 */
export function equivalent(
  a: Program,
  b: Program,
  rows: readonly CustomerRow[] = [],
  options: GradingDay = {},
): Equivalence {
  const comparable = isComparable(a, b);
  const whole = comparable ? compared(a, b, true, equivalenceBudget) : null;
  if (whole?.difference === no) return { proved: true, refusals: 'same' };
  const found = compared(a, b, false, whole === null && comparable ? secondBudget : equivalenceBudget);
  if (comparable && found?.difference === no) return { proved: true, refusals: 'may-differ' };
  const [before, after] = [gradeAll(a, rows, options), gradeAll(b, rows, options)];
  const moved = rows.filter((_, at) => before[at]?.tier !== after[at]?.tier);
  const example = moved[0]?.code ?? null;
  return {
    proved: false,
    changed: moved.length,
    of: rows.length,
    example,
    possible: possibleChange(found, a, b, options),
  };
}

/** Whether both understand the facts they read alike, and nobody runs out of steps on the way. */
function isComparable(a: Program, b: Program): boolean {
  const [one, other] = [factsRead(a), factsRead(b)];
  const alike = [...one].every(([key, fact]) => {
    const twin = other.get(key);
    return twin === undefined || meaningOf(fact) === meaningOf(twin);
  });
  return alike && [a, b].every(({ nodes }) => nodes.reduce((sum, { cost }) => sum + cost, 0) <= stepBudget);
}

function factsRead({ nodes, slots }: Program): Map<string, FactDefinition> {
  const read = nodes.flatMap(({ reads, referenced }) => [
    ...reads.flatMap((slot) => slots[slot]?.fact ?? []),
    ...(referenced ? factsOf(referenced) : []),
  ]);
  return new Map(read.map((fact) => [fact.key, fact]));
}

/** What of a declaration decides how values are judged. */
function meaningOf(fact: FactDefinition): string {
  const options = fact.options?.map(({ value }) => value).sort();
  return canonicalJson({ ...fact, label: null, unit: null, scale: null, currency: null, options });
}

/** All customers, and where two programs differ on them. */
interface Comparison {
  readonly space: Space;
  readonly difference: Diagram;
}

function compared(a: Program, b: Program, unusable: boolean, budget: number): Comparison | null {
  return orNotProved(() => {
    const space = spaceOf([a, b], { budget, unusable });
    const { diagrams } = space;
    const [one, other] = [a, b].map((program) => {
      const outcome = outcomeOf(sendEveryone(program, space, { draft: false }));
      const tiers = program.document.tiers;
      return outcome === null ? null : diagrams.map(outcome, (tier) => tiers[Number(tier)]?.id ?? null);
    });
    if (one === null || one === undefined || other === null || other === undefined) return null;
    return { space, difference: diagrams.join(differing, one, other) };
  });
}

/** Somebody the diagrams tell apart, when grading says so too. */
function possibleChange(found: Comparison | null, a: Program, b: Program, options: GradingDay): Facts | null {
  const classes = found && found.space.diagrams.witness(found.difference);
  if (!classes) return null;
  const facts = found.space.factsOf(classes);
  return evaluate(a, facts, options).tier === evaluate(b, facts, options).tier ? null : facts;
}
