import type { Facts } from '@tierwright/model';
import { dayNumber } from '../days.js';
import type { OnDay } from '../evaluate.js';
import { judgeValue, ownFact } from '../facts.js';
import type { Program } from '../program.js';
import { Grid } from './grid.js';
import { movesOf, numberMove, type FactChange, type Lever, type Move } from './moves.js';
import { pairsUp } from './pairs.js';
import { Probe } from './probe.js';
import { readingsOf } from './readings.js';

/** Changes made together and the tier they lead to, tried out by an evaluation. */
export interface NextStep {
  readonly changes: readonly FactChange[];
  /** Tier id; null is ungraded. */
  readonly tier: string | null;
  readonly effort: number;
}

/** What would move a customer: up with the least effort, and the nearest fall. */
export interface Next {
  /** Nearest first: at most one of each fact; two facts together only where no single one is enough. */
  readonly up: readonly NextStep[];
  readonly down: NextStep | null;
}

const mostSteps = 5;

/**
 * The smallest changes that lead to a better tier and the smallest that leads to a worse one, each tried out, never
 * guessed. Known facts only; what is small is told by `Grid.effort`. Numbers move by
 * their smallest unit around the values the program knows; between those it cannot tell values apart, and where a
 * fact goes into a calculation the tipping point is searched by halving.
 * @example next(program, facts).up[0]?.changes[0] // { fact: 'annual_volume_t', from: 2962, to: 3000, distance: 38, … }
 */
export function next(program: Program, facts: Facts, options: OnDay = {}): Next {
  const probe = new Probe(program, facts, options);
  const here = probe.tier();
  if (here < 0) return { up: [], down: null };
  const levers = leversOf(program, facts);
  const found = levers.map((lever) => tipsOf(lever, probe, here));
  const stepTo = (changes: readonly FactChange[], tier: number): NextStep => ({
    changes,
    tier: program.document.tiers[tier]?.id ?? null,
    effort: changes.reduce((sum, { effort }) => sum + effort, 0),
  });
  const nearest = (side: 'up' | 'down') =>
    found
      .flatMap((tips) => (tips[side] ? [stepTo([tips[side].change], tips[side].tier)] : []))
      .sort((a, b) => a.effort - b.effort);
  const up = nearest('up');
  const pairs = up.length > 0 || here === 0 ? [] : pairsUp(levers, probe, here).map((pair) => stepTo(...pair));
  return { up: [...up, ...pairs].slice(0, mostSteps), down: nearest('down')[0] ?? null };
}

function leversOf(program: Program, facts: Facts): Lever[] {
  return [...readingsOf(program)].flatMap(([fact, reading]): Lever[] => {
    const from = ownFact(facts, fact);
    const judged = judgeValue(reading.fact, from);
    if (!('value' in judged) || judged.value === null || from === undefined) return [];
    return [{ fact, from, value: judged.value, reading, ways: movesOf(reading, judged.value) }];
  });
}

interface Tip {
  readonly change: FactChange;
  readonly tier: number;
}

/** The nearest value of one fact with a better tier, and the nearest with a worse one. */
function tipsOf(lever: Lever, probe: Probe, here: number): { up: Tip | null; down: Tip | null } {
  const tips: { up: Tip | null; down: Tip | null } = { up: null, down: null };
  const tierAt = (move: Move): number => {
    probe.set(lever.fact, move.to);
    return probe.tier();
  };
  for (const way of lever.ways) {
    const open = { up: true, down: true };
    let before: Move | null = null;
    for (const move of way) {
      const tier = tierAt(move);
      const side = tier < 0 || tier > here ? 'down' : tier < here ? 'up' : null;
      if (side && open[side]) {
        open[side] = false;
        const last = lever.reading.smooth
          ? halved(lever, before, move, (each) => isOn(side, tierAt(each), here))
          : move;
        const tip = { change: { fact: lever.fact, from: lever.from, ...last }, tier: tierAt(last) };
        const known = tips[side];
        if (known === null || last.effort < known.change.effort) tips[side] = tip;
      }
      if (!open.up && !open.down) break;
      before = move;
    }
  }
  probe.set(lever.fact, lever.from);
  return tips;
}

const isOn = (side: 'up' | 'down', tier: number, here: number): boolean =>
  side === 'up' ? tier >= 0 && tier < here : tier < 0 || tier > here;

/** The nearest move between one that is not there yet and one that is, as far as halving can tell. */
function halved(lever: Lever, short: Move | null, reached: Move, isThere: (move: Move) => boolean): Move {
  const { reading, value } = lever;
  if (typeof value !== 'number') return reached;
  const grid = new Grid(reading);
  const numberOf = (move: Move | null): number => {
    if (move === null) return value;
    return typeof move.to === 'string' ? (dayNumber(move.to) ?? value) : Number(move.to);
  };
  let [near, far, best] = [numberOf(short), numberOf(reached), reached];
  for (let round = 0; round < 60 && Math.abs(far - near) > grid.unit; round += 1) {
    const middle = grid.between(near, far);
    if (middle === near || middle === far) break;
    const move = numberMove(reading, grid, value, middle, null);
    if (grid.holds(middle) && isThere(move)) [far, best] = [middle, move];
    else near = middle;
  }
  return best;
}
