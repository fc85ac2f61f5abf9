import type { Change, ChangeEffect } from '@tierwright/model';
import { gradeAll, type OnDay } from '../evaluate.js';
import { directions } from '../movement.js';
import type { CustomerRow, Program } from '../program.js';
import { lastMoves, type Mover } from './last-moves.js';
import { programChanges, type ProgramChange } from './program-changes.js';
import { programsOnTheWay } from './programs-on-the-way.js';

/** Which change moved whom. */
export interface Attribution {
  readonly changes: Change[];
  /** By row: the id of the change that moved the customer, null for one who stayed. */
  readonly changeOf: readonly (string | null)[];
  /** One for each change, in the same order; they add up to the tier changes. */
  readonly effects: ChangeEffect[];
  /**
   * Whether every change was looked at; else the two sides differ in so much that only some changes were, and a
   * customer is counted to the last of those that were made together.
   */
  readonly exact: boolean;
}

type FactsOf = Pick<CustomerRow, 'facts'>;

/** Changes that can touch a tier, in the order they are made; cosmetic ones first would change nothing. */
function moving(changes: readonly ProgramChange[]): ProgramChange[] {
  return changes.filter(({ change }) => !change.cosmetic);
}

/** A customer of both programs who changes tier. */
interface RowMover extends Mover {
  readonly row: number;
}

/**
 * Names for every customer who changes tier the one change that moved him.
 * @param rows the customers both programs are run on
 */
export function attributeMovers(
  before: Program,
  after: Program,
  rows: readonly FactsOf[],
  day: OnDay = {},
): Attribution {
  const changes = programChanges(before, after);
  const [was, is] = [gradeAll(before, rows, day), gradeAll(after, rows, day)];
  const movers = rows.flatMap(({ facts }, row): RowMover[] => {
    const [from, to] = [was[row]?.tier ?? null, is[row]?.tier ?? null];
    return from === to ? [] : [{ facts, row, from, to }];
  });
  const made = moving(changes);
  const { latest, exact } = lastMoves(programsOnTheWay(before, after, made), made.length, movers, day);
  const directionOf = directions(after, before);
  const changeOf = new Array<string | null>(rows.length).fill(null);
  const effects = changes.map(({ change }) => ({ change: change.id, up: 0, down: 0, gained: 0, lost: 0, other: 0 }));
  const effectOf = new Map(effects.map((effect) => [effect.change, effect]));
  movers.forEach(({ row, from, to }, at) => {
    const id = made[latest[at] ?? 0]?.change.id;
    const [effect, direction] = [id === undefined ? undefined : effectOf.get(id), directionOf(from, to)];
    if (id === undefined || !effect || !direction) return;
    changeOf[row] = id;
    effect[direction] += 1;
  });
  return { changes: changes.map(({ change }) => change), changeOf, effects, exact };
}

/** Customers moved by the changes of each node, for the mark on its card; nodes that moved nobody are left out. */
export function nodeEffects({ changes, effects }: Attribution): { node: string; up: number; down: number }[] {
  const byNode = new Map<string, { node: string; up: number; down: number }>();
  changes.forEach(({ node }, at) => {
    const effect = effects[at];
    if (node === null || !effect || effect.up + effect.down === 0) return;
    const sum = byNode.get(node) ?? { node, up: 0, down: 0 };
    byNode.set(node, { node, up: sum.up + effect.up, down: sum.down + effect.down });
  });
  return [...byNode.values()];
}
