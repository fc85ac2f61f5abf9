import type { Banding, Comparison, Facts, FactValue, Mover, TraceStep } from '@tierwright/model';
import { evaluate, type OnDay } from './evaluate.js';
import type { Program } from './program.js';

type Because = NonNullable<Mover['because']>;

/** The first node where two programs treat a customer differently, with the value that decided; null when none shows. */
export function findParting(before: Program, after: Program, facts: Facts, { asOf }: OnDay = {}): Because | null {
  const old = evaluate(before, facts, { asOf, trace: true }).steps;
  const now = evaluate(after, facts, { asOf, trace: true }).steps;
  for (let at = 0; at < Math.max(old.length, now.length); at += 1) {
    const [a, b] = [old[at], now[at]];
    if (a && b && a.node === b.node && a.exit === b.exit && !sayDifferent(a, b)) continue;
    const because = sameNode(a, b) ? decisive(a, b) : (b && decisive(undefined, b)) || (a && decisive(undefined, a));
    if (because) return because;
  }
  return null;
}

const sameNode = (a: TraceStep | undefined, b: TraceStep | undefined): b is TraceStep => a?.node === b?.node && !!b;

/** Whether the same exit hides another answer: a cap that now holds, a score that now differs. */
function sayDifferent(a: TraceStep, b: TraceStep): boolean {
  return b.kind === 'gate' && b.comparisons.some((now) => comparisonBefore(a, now)?.holds !== now.holds);
}

const comparisonBefore = (a: TraceStep | undefined, now: Comparison): Comparison | undefined =>
  a?.comparisons.find(
    (old) => old.condition === now.condition && old.fact === now.fact && old.operator === now.operator,
  );

/** What decided at a node: a comparison or a band that differs from before, else the first that was made. */
function decisive(a: TraceStep | undefined, b: TraceStep): Because | null {
  const compared = b.comparisons.find((now) => a && comparisonBefore(a, now)?.holds !== now.holds) ?? b.comparisons[0];
  if (compared) return because(b, compared.fact, compared.value, compared.threshold);
  const own = b.bandings.filter(({ of }) => of === null);
  const shown = own.length > 0 ? own : b.bandings;
  const banded = shown.find((now) => a && bandingBefore(a, now)?.band !== now.band) ?? shown[0];
  return banded ? because(b, banded.fact, banded.value, crossed(a && bandingBefore(a, banded), banded)) : null;
}

const bandingBefore = (a: TraceStep, now: Banding): Banding | undefined =>
  a.bandings.find((old) => old.of === now.of && old.fact === now.fact);

/** The end of the band that lies towards the band before; its lower end when nothing is known of that. */
function crossed(before: Banding | undefined, now: Banding): number | null {
  const fell = before && (before.from ?? -Infinity) >= (now.to ?? Infinity);
  return fell ? now.to : (now.from ?? now.to);
}

const because = (step: TraceStep, fact: string, value: FactValue, threshold: FactValue): Because => ({
  node: step.node,
  fact,
  value,
  threshold,
});
