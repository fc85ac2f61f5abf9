import type { Rule } from '@tierwright/json-logic';
import type { NodeKind, NodeOf } from '@tierwright/model';
import type { CompiledNode } from '../program.js';
import type { ExportScope, Scope } from '../scope.js';
import type { SqlNodeScope } from '../sql/sql-scope.js';

/** The parts of a compiled node that its kind decides. */
export type CompiledStep = Pick<
  CompiledNode,
  'reads' | 'cost' | 'boundaries' | 'step' | 'trace' | 'blame' | 'referenced'
>;

/** What the engine knows of one kind of node. */
export interface NodeKindHandler<K extends NodeKind> {
  /** Reports what makes no sense; a node with an error is not compiled. */
  check(node: NodeOf<K>, scope: Scope): void;
  /** A checked node, ready to run. */
  compile(node: NodeOf<K>, scope: Scope): CompiledStep;
  /** The exit taken as plain JsonLogic, null when the customer does not come by; for a tier node its index. */
  toJsonLogic(node: NodeOf<K>, scope: ExportScope): Rule;
  /** The id of the exit taken as SQL, for those who come by with usable facts; NULL ends the way without a tier. */
  toSql(node: NodeOf<K>, scope: SqlNodeScope): string;
}

/** What a step without comparisons or bands has to show. */
export const nothingToShow = () => ({ comparisons: [], bandings: [], score: null });
