import type { VariableTypes } from '@tierwright/json-logic';
import type { Scope } from '../scope.js';
import type { Space, Value } from './space.js';

/** What a node is told while its ways out are worked out for all customers at once. */
export interface Reader {
  readonly space: Space;
  readonly scope: Scope;
  readonly types: VariableTypes;
  /** Whether rankings without cuts get some before anybody is graded, as in a draft. */
  readonly cutsMayCome: boolean;
  /** The value of a fact, or of a score as far as the way here has passed its scorecard. */
  valueOf(name: string): Value;
}
