import { refuseLimit } from '../json-logic-error.js';
import { runLimits } from '../limits.js';

/** How much one run may still do. */
export interface Budget {
  steps: number;
}

/** The data a rule sees, and the way to what lies around it. */
export interface Frame {
  data: unknown;
  /** Position of the item an iterator is at; null outside of one. */
  index: number | null;
  readonly outer: Frame | null;
  readonly budget: Budget;
}

/** A prepared part of a rule. */
export type Evaluate = (frame: Frame) => unknown;

/** The frame of a whole run. */
export function frameOver(data: unknown): Frame {
  return { data, index: null, outer: null, budget: { steps: runLimits.steps } };
}

/** A frame inside another one: an iterator moves its data and index, `try` gives it an error. */
export function frameInside(outer: Frame): Frame {
  return { data: null, index: null, outer, budget: outer.budget };
}

/** Takes steps from the budget. */
export function spend(frame: Frame, steps: number): void {
  if ((frame.budget.steps -= steps) < 0) refuseLimit();
}

/** Takes what walking a text costs. */
export function spendText(frame: Frame, characters: number): void {
  spend(frame, 1 + (characters >> 5));
}

/** Takes what following a name costs: it is cut into keys, so it costs more than reading a text. */
export function spendName(frame: Frame, name: unknown): void {
  spend(frame, 1 + (typeof name === 'string' ? name.length >> 3 : 0));
}

/**
 * What lies `levels` above: an item's list position (`{index}`) is one level, the data around the iterator the next.
 */
export function climb(frame: Frame, levels: number): unknown {
  let at: Frame | null = frame;
  for (let left = levels; at; left -= 2, at = at.outer) {
    if (left === 0) return at.data;
    if (left === 1) return at.index === null ? null : { index: at.index };
  }
  return undefined;
}
