import type { Classes } from './classes.js';
import type { Probe } from './probe.js';
import type { Spreads } from './spreads.js';

const rounds = 3;

/** Evaluation steps after which one climb settles for what it met, so that a large program ends too. */
const mostSteps = 100_000;

/**
 * Looks for the best and the worst tier when there are too many completions: from all facts at their first value
 * and from all at their last, each fact in turn takes the value that does most. Notes whatever it meets.
 */
export function climb(probe: Probe, unknown: ReadonlyMap<string, Classes>, spreads: Spreads): void {
  for (const direction of [1, -1]) {
    for (const scores of [1, -1]) {
      for (const end of [0, 1]) climbFrom(end, probe, unknown, spreads, (a, b) => better(a, b, direction, scores));
    }
  }
}

interface Met {
  readonly tier: number;
  readonly score: number;
}

/** Whether `a` is further in the direction than `b`: by tier, among equals by score. To be ungraded is never further. */
function better(a: Met, b: Met, direction: number, scores: number): boolean {
  if (a.tier < 0 || b.tier < 0) return a.tier >= 0 && b.tier < 0;
  const ahead = (b.tier - a.tier) * direction;
  return ahead > 0 || (ahead === 0 && (a.score - b.score) * scores > 0);
}

function climbFrom(
  end: number,
  probe: Probe,
  unknown: ReadonlyMap<string, Classes>,
  spreads: Spreads,
  isBetter: (a: Met, b: Met) => boolean,
): void {
  const at = new Map<string, number>();
  const put = (fact: string, index: number) => {
    at.set(fact, index);
    probe.set(fact, unknown.get(fact)?.values[index] ?? null);
  };
  const meet = (): Met => {
    const tier = probe.tier();
    const read = new Set(probe.reads());
    spreads.note(tier, new Map([...at].filter(([fact]) => read.has(fact))));
    return { tier, score: probe.score };
  };
  const tiredAt = probe.steps + mostSteps;
  for (const [fact, { values }] of unknown) put(fact, end === 0 ? 0 : values.length - 1);
  let here = meet();
  for (let round = 0; round < rounds; round += 1) {
    const before = here;
    for (const [fact, { values }] of unknown) {
      if (probe.steps > tiredAt) break;
      let chosen = at.get(fact) ?? 0;
      for (const index of values.keys()) {
        put(fact, index);
        const met = meet();
        if (isBetter(met, here)) [here, chosen] = [met, index];
      }
      put(fact, chosen);
    }
    if (here === before || probe.steps > tiredAt) break;
  }
  for (const fact of unknown.keys()) probe.set(fact, null);
}
