import type { VariableTypes } from '@tierwright/json-logic';
import type { Program } from '../program.js';
import type { Scope } from '../scope.js';
import type { Diagram } from './diagrams.js';
import type { Space, Value } from './space.js';

/** What everybody gets from a version that is referred to. */
export interface Passage {
  /** The index of the tier there; `stopped` for ungraded. */
  readonly outcome: Diagram;
  /** Who has a value there that nobody may answer for. */
  readonly refused: Diagram;
  /** The last number on the way that counts as the score; missing where there is none. */
  readonly score: Value;
}

/** What a node is told while its ways out are worked out for all customers at once. */
export interface Reader {
  readonly space: Space;
  readonly scope: Scope;
  readonly types: VariableTypes;
  /** Whether rankings without cuts get some before anybody is graded, as in a draft. */
  readonly cutsMayCome: boolean;
  /** The value of a fact, or of a score as far as the way here has passed its scorecard. */
  valueOf(name: string): Value;
  /** Sends everybody through another version; null when that is not proved. */
  through(version: Program): Passage | null;
}
