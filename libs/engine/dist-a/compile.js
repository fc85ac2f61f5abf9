import { exitsOf, outputOf, } from '@tierwright/model';
import { checkDocument, checkTiersReached } from './check-document.js';
import { readFlow } from './flow.js';
import { handlerOf } from './node-kinds/index.js';
import { nothingToShow } from './node-kinds/node-kind.js';
import { stopped } from './program.js';
import { Reports, ruleTypeOf } from './scope.js';
/**
 * Makes a document ready to run and says everything that is wrong with it. Never throws on what a user drew:
 * what cannot run leaves its customers ungraded with the reason `unfinished-flow`.
 * @example const { program, diagnostics } = compile(document, { cuts });
 */
export function compile(document, options = {}) {
    const reports = new Reports(document);
    checkDocument(document, reports);
    const flow = readFlow(document, reports);
    const scope = scopeOf(document, options.cuts ?? {}, reports);
    for (const node of document.criteriaFlow.nodes)
        handlerOf(node.type).check(node, scope);
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
export const withCuts = (program, cuts) => compile(program.document, { cuts }).program;
/** What the kinds of nodes are told about a document. */
export function scopeOf(document, cuts, reports) {
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
function slotsOf({ facts, criteriaFlow }) {
    const slots = new Map();
    for (const fact of facts) {
        if (!slots.has(fact.key))
            slots.set(fact.key, { key: fact.key, fact, acceptance: acceptanceOf(fact), source: -1 });
    }
    criteriaFlow.nodes.forEach((node, source) => {
        const output = outputOf(node);
        if (output !== null && !slots.has(output))
            slots.set(output, { key: output, fact: null, source });
    });
    return [...slots.values()];
}
function compileNode(node, index, flow, scope, reports) {
    const exits = exitsOf(node).map(({ id, role }, at) => ({ id, role, target: flow.targets[index]?.[at] ?? -1 }));
    const runs = !reports.broken.has(node.id);
    return { index, node, exits, runs, ...(runs ? handlerOf(node.type).compile(node, scope) : unfinished(node)) };
}
/** Stands in for a node that cannot run. */
function unfinished(node) {
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
//# sourceMappingURL=compile.js.map