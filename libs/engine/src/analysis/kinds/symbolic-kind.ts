import type { NodeKind, NodeOf } from '@tierwright/model';
import type { Scope } from '../../scope.js';
import type { Constants } from '../constants.js';
import type { Diagram } from '../diagrams.js';
import type { Reader } from '../reader.js';
import type { Value } from '../space.js';

/** What a node does with all customers at once. */
export interface SymbolicStep {
  /** The index of the exit taken by whom the node can judge; `stopped` where the way ends. */
  readonly exit: Diagram;
  /** The number the node names, as the customers who pass get it. */
  readonly value?: Value;
  /** The index of the best tier a cap still allows. */
  readonly cap?: Diagram;
  /** Who has a value that nobody may answer for; null when that is not known. */
  readonly refused?: Diagram | null;
  /** What competes for a customer inside the node, first wins: cases of a switch, rows of a table. */
  readonly parts?: readonly SymbolicPart[];
}

/** One of several conditions inside a node. */
export interface SymbolicPart {
  readonly id: string;
  readonly pointer: string;
  /** Whether it holds, whatever stands before it. */
  readonly holds: Diagram;
  /** Index of the exit it leads to. */
  readonly exit: number;
}

/** What proofs know of one kind of node. */
export interface SymbolicKind<K extends NodeKind> {
  /** Notes every fixed value the node compares with. */
  constants(node: NodeOf<K>, constants: Constants, scope: Scope): void;
  /** Null when the node says something a proof does not understand; then it may send anybody anywhere. */
  step(node: NodeOf<K>, reader: Reader): SymbolicStep | null;
}
