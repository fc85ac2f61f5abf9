import { atomDifferences, withDifferences } from './atom-difference.js';
import { atomsOf, documentOf } from './atoms.js';
import { groupsOf } from './group.js';
import { nodePlace, sentenceOfPhrase, text } from './phrase.js';
import { sayExit, sayFact, sayModel, sayNode, sayTier, sayTierOrder } from './say-document.js';
import { sayNodeField } from './say-node-field.js';
import { sayCell, sayNodeItem } from './say-node-item.js';
const nodeIn = (document, id) => document.criteriaFlow.nodes.find((node) => node.id === id);
function phraseOf(group, sides) {
    if (group.topic === 'model')
        return sayModel(group, sides);
    if (group.topic === 'fact')
        return sayFact(group);
    if (group.topic === 'tier' || group.topic === 'tier-field')
        return sayTier(group, sides);
    if (group.topic === 'tier-order')
        return sayTierOrder(sides);
    if (group.topic === 'exit')
        return sayExit(group, sides);
    const [before, after] = [nodeIn(sides.before, group.path[1]), nodeIn(sides.after, group.path[1])];
    if (!before || !after || group.topic === 'node')
        return sayNode(group, sides);
    if (group.topic === 'cell')
        return sayCell(group, before, after);
    return group.topic === 'item' ? sayNodeItem(group, sides, before, after) : sayNodeField(group, sides, before, after);
}
const subjects = {
    model: 'model',
    fact: 'facts',
    tier: 'tier',
    'tier-field': 'tier',
    'tier-order': 'tier',
    exit: 'flow',
    node: 'node',
    item: 'node',
    field: 'node',
    cell: 'node',
};
const places = {
    model: text('模型', 'Model'),
    facts: text('数据项', 'Facts'),
    tier: text('等级', 'Tiers'),
};
/** Whether the part a group is about came, went or stayed. */
function kindOf(group, sides) {
    if (group.topic === 'fact') {
        const [difference] = group.differences;
        if (difference?.before === undefined)
            return 'added';
        return difference.after === undefined ? 'removed' : 'changed';
    }
    if (group.topic !== 'node' && group.topic !== 'item' && group.topic !== 'tier')
        return 'changed';
    const own = JSON.stringify([...group.path, 'id']);
    const [was, is] = [sides.atomsBefore.has(own), sides.atomsAfter.has(own)];
    return was === is ? 'changed' : is ? 'added' : 'removed';
}
function changeOf(group, sides) {
    const phrase = phraseOf(group, sides);
    const subject = subjects[group.topic];
    const inFlow = subject === 'node' || subject === 'flow';
    const nodeId = inFlow ? group.path[1] : undefined;
    const node = nodeIn(sides.after, nodeId) ?? nodeIn(sides.before, nodeId);
    return {
        id: group.id,
        kind: kindOf(group, sides),
        subject,
        node: node?.id ?? null,
        cosmetic: phrase.cosmetic,
        sentence: sentenceOfPhrase(phrase),
        where: inFlow ? (node ? nodePlace(node) : places.model) : places[subject],
        before: phrase.before,
        after: phrase.after,
    };
}
/** What arrives comes before what changes, and what changes before what leaves, so that each step still runs. */
function turnOf(group, kind, order) {
    const areas = ['facts', 'tiers', 'tierOrder', 'nodes', 'edges', 'model'];
    const area = Math.min(areas.indexOf(group.path[0] ?? ''), 3);
    const leaves = kind === 'removed' && group.topic !== 'item';
    const arrives = kind === 'added' && group.topic === 'node';
    const place = order.get(group.path[1] ?? '') ?? order.size;
    const within = { added: 0, changed: 1, removed: 2 }[kind];
    return [leaves ? 1 : 0, leaves ? -area : area, arrives ? 0 : 1, place, within];
}
function compareTurns(a, b) {
    for (const [index, turn] of a.entries()) {
        const gap = turn - (b[index] ?? 0);
        if (gap)
            return gap;
    }
    return 0;
}
/** The changes that lead from one document to another, each with what it takes to make it, in an order that runs. */
export function changesBetween(before, after) {
    const sides = { before, after, atomsBefore: atomsOf(before), atomsAfter: atomsOf(after) };
    const groups = groupsOf(sides, atomDifferences(sides.atomsBefore, sides.atomsAfter));
    const order = new Map(after.criteriaFlow.nodes.map(({ id }, index) => [id, index]));
    return groups
        .map((group) => {
        const change = changeOf(group, sides);
        return { change, differences: group.differences, turn: turnOf(group, change.kind, order) };
    })
        .sort((a, b) => compareTurns(a.turn, b.turn))
        .map(({ change, differences }) => ({ change, differences }));
}
/** What differs between two documents, in words; places of nodes are not compared. */
export const diffDocuments = (before, after) => changesBetween(before, after).map(({ change }) => change);
/** A document with some changes made, in the order given. */
export function applyChanges(document, changes) {
    let atoms = atomsOf(document);
    for (const { differences } of changes)
        atoms = withDifferences(atoms, differences);
    return documentOf(atoms);
}
//# sourceMappingURL=diff-documents.js.map