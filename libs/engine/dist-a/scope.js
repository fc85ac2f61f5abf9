import { diagnostic, } from '@tierwright/model';
const ruleTypes = {
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
export const ruleTypeOf = (fact) => ruleTypes[fact.type];
/** The slot of a declared name. INVARIANT: only checked names are asked for. */
export function slotNamed(scope, key) {
    const slot = scope.slotOf.get(key);
    if (slot === undefined)
        throw new Error(`\`${key}\` has no slot`);
    return slot;
}
/** The name of a node as diagnostics carry it; readers in another language look it up by the node's id. */
export const nodeName = (node) => node.name.en || node.id;
/** Reports for the nodes of a document, collected with the indexes of those that cannot run. */
export class Reports {
    constructor(document) {
        this.document = document;
        this.diagnostics = [];
        this.broken = new Set();
    }
    /** A finding about a node; an error keeps the node from running, unless it concerns only a part of it. */
    onNode(node, code, pointer, params = {}) {
        const at = this.document.criteriaFlow.nodes.indexOf(node);
        const where = { node: node.id, pointer: `/criteriaFlow/nodes/${at}${pointer}` };
        const found = diagnostic(code, where, { node: nodeName(node), ...params });
        this.diagnostics.push(found);
        if (found.severity !== 'warning' && !partial.has(code))
            this.broken.add(node.id);
    }
    /** A finding about the document. */
    onDocument(code, pointer, params = {}) {
        this.diagnostics.push(diagnostic(code, { pointer }, params));
    }
}
// The rest of the node still means something: customers who meet the missing part stay ungraded.
const partial = new Set([
    'cell-missing',
    'unconnected-exit',
    'many-edges-from-exit',
    'edge-from-unknown-exit',
]);
//# sourceMappingURL=scope.js.map