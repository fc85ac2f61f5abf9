import { exitsOf, type Cuts, type Diagnostic, type GradingDocument, type GradingNode } from '@tierwright/model';
import { checkDocument, checkTiersReached } from './check-document.js';
import { readFlow, type Flow } from './flow.js';
import { handlerOf } from './node-kinds/index.js';
import { nothingToShow, type CompiledStep } from './node-kinds/node-kind.js';
import { linkedBy, Linker } from './link.js';
import { stopped, type CompiledNode, type Program, type References } from './program.js';
import { Reports, type Scope } from './scope.js';
import { slotsOf, typesOf } from './slots.js';

/** What a document is compiled with: the cuts of its rankings and the versions it refers to. */
export interface CompileOptions {
  readonly cuts?: Cuts;
  readonly references?: References;
}

/**
 * Makes a document ready to run and says everything that is wrong with it. Never throws on what a user drew:
 * what cannot run leaves its customers ungraded with the reason `unfinished-flow`.
 * @example const { program, diagnostics } = compile(document, { cuts, references });
 */
export function compile(
  document: GradingDocument,
  { cuts = {}, references = {} }: CompileOptions = {},
): { program: Program; diagnostics: Diagnostic[] } {
  const program = assemble(document, cuts, new Linker(references, assemble));
  return { program, diagnostics: [...program.diagnostics] };
}

function assemble(document: GradingDocument, cuts: Cuts, linker: Linker): Program {
  const reports = new Reports(document);
  checkDocument(document, reports);
  const flow = readFlow(document, reports);
  const scope = scopeOf(document, cuts, linker.link, reports);
  for (const node of document.criteriaFlow.nodes) handlerOf(node.type).check(node, scope);
  checkTiersReached(document, flow, reports);
  const nodes = document.criteriaFlow.nodes.map((node, index) => compileNode(node, index, flow, scope, reports));
  const { slots, slotOf } = scope;
  const { order, start } = flow;
  const { references } = linker;
  const { diagnostics } = reports;
  return { document, cuts, references, slots, slotOf, nodes, order, start, diagnostics, spare: { row: null } };
}

/** The same program judging by other cuts. */
export const withCuts = ({ document, references }: Program, cuts: Cuts): Program =>
  compile(document, { cuts, references }).program;

/** What the kinds of nodes are told about the document of a program. */
export const scopeOfProgram = (program: Program): Scope =>
  scopeOf(program.document, program.cuts, linkedBy(program), new Reports(program.document));

function scopeOf(document: GradingDocument, cuts: Cuts, link: Scope['link'], reports: Reports): Scope {
  const slots = slotsOf(document);
  return {
    document,
    cuts,
    link,
    slots,
    slotOf: new Map(slots.map(({ key }, at) => [key, at])),
    types: typesOf(slots),
    tierIndex: new Map(document.tiers.map(({ id }, at) => [id, at])),
    report: (node, code, pointer, params) => reports.onNode(node, code, pointer, params),
  };
}

function compileNode(node: GradingNode, index: number, flow: Flow, scope: Scope, reports: Reports): CompiledNode {
  const exits = exitsOf(node).map(({ id, role }, at) => ({ id, role, target: flow.targets[index]?.[at] ?? -1 }));
  const runs = !reports.broken.has(node.id);
  const own = runs ? handlerOf(node.type).compile(node, scope) : unfinished(node);
  const { reads, cost, boundaries, step, trace, blame, referenced } = own;
  // Written out, so that all nodes have one hidden class: a walk meets every kind of them.
  return { index, node, exits, runs, reads, cost, boundaries, step, trace, blame, referenced };
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
