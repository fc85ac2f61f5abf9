import type { FactChange, Lever, Move } from './moves.js';
import type { Probe } from './probe.js';

/** Moves of one fact that take part in pairs, and evaluations spent on pairs. */
const mostMoves = 6;
const pairBudget = 300;

interface Pair {
  readonly one: Lever;
  readonly other: Lever;
  readonly moves: readonly [Move, Move];
  readonly effort: number;
}

const changeOf = ({ fact, from }: Lever, move: Move): FactChange => ({ fact, from, ...move });

/** Two facts changed together that lead to a better tier, nearest first, one for each two facts. */
export function pairsUp(levers: readonly Lever[], probe: Probe, here: number): [readonly FactChange[], number][] {
  const found: [readonly FactChange[], number][] = [];
  const done = new Set<string>();
  for (const { one, other, moves } of pairsOf(levers).slice(0, pairBudget)) {
    const facts = `${one.fact} ${other.fact}`;
    if (done.has(facts)) continue;
    probe.set(one.fact, moves[0].to);
    probe.set(other.fact, moves[1].to);
    const tier = probe.tier();
    probe.set(one.fact, one.from);
    probe.set(other.fact, other.from);
    if (tier < 0 || tier >= here) continue;
    done.add(facts);
    found.push([[changeOf(one, moves[0]), changeOf(other, moves[1])], tier]);
  }
  return found;
}

/** Every two moves of two facts, the smallest together first. */
function pairsOf(levers: readonly Lever[]): Pair[] {
  const choices = levers.map((lever) => ({
    lever,
    moves: lever.ways
      .flat()
      .sort((a, b) => a.effort - b.effort)
      .slice(0, mostMoves),
  }));
  const pairs = choices.flatMap((one, at) =>
    choices.slice(at + 1).flatMap((other) =>
      one.moves.flatMap((first) =>
        other.moves.map((second): Pair => ({
          one: one.lever,
          other: other.lever,
          moves: [first, second],
          effort: first.effort + second.effort,
        })),
      ),
    ),
  );
  return pairs.sort((a, b) => a.effort - b.effort);
}
