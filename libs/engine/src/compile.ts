import {
  exitsOf,
  outputOf,
  type Cuts,
  type Diagnostic,
  type GradingDocument,
  type GradingNode,
} from '@tierwright/model';
import { acceptanceOf } from './acceptance.js';
import { checkDocument, checkTiersReached } from './check-document.js';
import { readFlow, type Flow } from './flow.js';
import { handlerOf } from './node-kinds/index.js';
import { nothingToShow, type CompiledStep } from './node-kinds/node-kind.js';
import { stopped, type CompiledNode, type Program, type Slot } from './program.js';
import { Reports, ruleTypeOf, type Scope } from './scope.js';

/**
 * Makes a document ready to run and says everything that is wrong with it. Never throws on what a user drew:
 * what cannot run leaves its customers ungraded with the reason `unfinished-flow`.
 * @example const { program, diagnostics } = compile(document, { cuts });
 */
export function compile(
  document: GradingDocument,
  options: { readonly cuts?: Cuts } = {},
): { program: Program; diagnostics: Diagnostic[] } {
  const reports = new Reports(document);
  checkDocument(document, reports);
  const flow = readFlow(document, reports);
  const scope = scopeOf(document, options.cuts ?? {}, reports);
  for (const node of document.criteriaFlow.nodes) handlerOf(node.type).check(node, scope);
  checkTiersReached(document, flow, reports);
  const nodes = document.criteriaFlow.nodes.map((node, index) => compileNode(node, index, flow, scope, reports));
  const { slots, slotOf, cuts } = scope;
  const { order, start } = flow;
  return {
    program: { document, cuts, slots, slotOf, nodes, order, start, diagnostics: reports.diagnostics },
    diagnostics: reports.diagnostics,
  };
}

/** The same program judging by other cuts. */
export const withCuts = (program: Program, cuts: Cuts): Program => compile(program.document, { cuts }).program;

/** What the kinds of nodes are told about a document. */
export function scopeOf(document: GradingDocument, cuts: Cuts, reports: Reports): Scope {
  const slots = slotsOf(document);
  return {
    document,
    cuts,
    slots,
    slotOf: new Map(slots.map(({ key }, at) => [key, at])),
    types: new Map(slots.map(({ key, fact }) => [key, fact ? ruleTypeOf(fact) : 'number'])),
    tierIndex: new Map(document.tiers.map(({ id }, at) => [id, at])),
    report: (node, code, pointer, params) => reports.onNode(node, code, pointer, params),
  };
}

function slotsOf({ facts, criteriaFlow }: GradingDocument): Slot[] {
  const slots = new Map<string, Slot>();
  for (const fact of facts) {
    if (!slots.has(fact.key)) slots.set(fact.key, { key: fact.key, fact, acceptance: acceptanceOf(fact), source: -1 });
  }
  criteriaFlow.nodes.forEach((node, source) => {
    const output = outputOf(node);
    if (output !== null && !slots.has(output)) slots.set(output, { key: output, fact: null, acceptance: null, source });
  });
  return [...slots.values()];
}

function compileNode(node: GradingNode, index: number, flow: Flow, scope: Scope, reports: Reports): CompiledNode {
  const exits = exitsOf(node).map(({ id, role }, at) => ({ id, role, target: flow.targets[index]?.[at] ?? -1 }));
  const runs = !reports.broken.has(node.id);
  return { index, node, exits, runs, ...(runs ? handlerOf(node.type).compile(node, scope) : unfinished(node)) };
}

/** Stands in for a node that cannot run. */
function unfinished(node: GradingNode): CompiledStep {
  return {
    reads: [],
    cost: 1,
    boundaries: [],
    step: (row) => {
      row.reasons.push({ code: 'unfinished-flow', fact: null, node: node.id });
      return stopped;
    },
    trace: nothingToShow,
    blame: null,
  };
}
