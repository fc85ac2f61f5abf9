import type { Define, Rule, ValueType, VariableTypes } from '@tierwright/json-logic';
import {
  diagnostic,
  type Cuts,
  type Diagnostic,
  type DiagnosticCode,
  type FactDefinition,
  type FactType,
} from '@tierwright/model';
import type { GradingDocument, GradingNode } from '@tierwright/model';
import type { Linker } from './link.js';
import type { Program, Slot } from './program.js';

/** What a kind of node is told while its node is checked and compiled. */
export interface Scope {
  readonly document: GradingDocument;
  readonly cuts: Cuts;
  /** Finds the version a node refers to. */
  readonly link: Linker['link'];
  readonly slots: readonly Slot[];
  readonly slotOf: ReadonlyMap<string, number>;
  /** Types of facts and scores as rules see them. */
  readonly types: VariableTypes;
  readonly tierIndex: ReadonlyMap<string, number>;
  /** Reports a diagnostic of the node; the pointer starts at the node. */
  report(node: GradingNode, code: DiagnosticCode, pointer: string, params?: Diagnostic['params']): void;
}

/** The names under which a version that is referred to stands in an export. */
export interface InlinedVersion {
  /** The id of its tier. */
  readonly tier: string;
  /** Its scores, in the order of the flow. */
  readonly scores: readonly string[];
}

/** What a kind of node is told while its node is exported. */
export interface ExportScope extends Scope {
  /** True when the customer reaches the node. */
  readonly reached: Rule;
  /** Adds a step under a new name and answers the name. */
  readonly define: Define;
  /** Adds a step under a given name. */
  set(name: string, rule: Rule): void;
  /** Adds the steps of a version that is referred to, their names behind a prefix; answers what it gives. */
  inline(version: Program, prefix: string): InlinedVersion;
  /** Makes the cap of a gate known to the end of the flow: a rule for the index of the best tier allowed. */
  limit(rule: Rule): void;
}

const ruleTypes: Readonly<Record<FactType, ValueType>> = {
  number: 'number',
  money: 'number',
  percent: 'number',
  integer: 'number',
  date: 'number',
  boolean: 'boolean',
  text: 'text',
  enum: 'text',
  list: 'list',
};

/** How a rule sees a fact. */
export const ruleTypeOf = (fact: FactDefinition): ValueType => ruleTypes[fact.type];

/** The slot of a declared name. INVARIANT: only checked names are asked for. */
export function slotNamed(scope: Pick<Scope, 'slotOf'>, key: string): number {
  const slot = scope.slotOf.get(key);
  if (slot === undefined) throw new Error(`\`${key}\` has no slot`);
  return slot;
}

/** The name of a node as diagnostics carry it; readers in another language look it up by the node's id. */
export const nodeName = (node: GradingNode): string => node.name.en || node.id;

/** Reports for the nodes of a document, collected with the indexes of those that cannot run. */
export class Reports {
  readonly diagnostics: Diagnostic[] = [];
  readonly broken = new Set<string>();

  constructor(private readonly document: GradingDocument) {}

  /** A finding about a node; an error keeps the node from running, unless it concerns only a part of it. */
  onNode(node: GradingNode, code: DiagnosticCode, pointer: string, params: Diagnostic['params'] = {}): void {
    const at = this.document.criteriaFlow.nodes.indexOf(node);
    const where = { node: node.id, pointer: `/criteriaFlow/nodes/${at}${pointer}` };
    const found = diagnostic(code, where, { node: nodeName(node), ...params });
    this.diagnostics.push(found);
    if (found.severity !== 'warning' && !partial.has(code)) this.broken.add(node.id);
  }

  /** A finding about the document. */
  onDocument(code: DiagnosticCode, pointer: string, params: Diagnostic['params'] = {}): void {
    this.diagnostics.push(diagnostic(code, { pointer }, params));
  }
}

// The rest of the node still means something: customers who meet the missing part stay ungraded.
const partial: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'cell-missing',
  'unconnected-exit',
  'many-edges-from-exit',
  'edge-from-unknown-exit',
]);
