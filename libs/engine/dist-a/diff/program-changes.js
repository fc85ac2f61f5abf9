import { canonicalJson } from '@tierwright/model';
import { changesBetween } from './diff-documents.js';
import { nodePlace, text } from './phrase.js';
/** Ranking nodes of both programs whose cuts differ. */
function recut(before, after) {
    return after.document.criteriaFlow.nodes.flatMap(({ id, type }) => {
        const [was, is] = [before.cuts[id], after.cuts[id]];
        const differs = was !== undefined && is !== undefined && canonicalJson(was) !== canonicalJson(is);
        return type === 'ranking' && differs ? [id] : [];
    });
}
function cutsChange(node, after) {
    const found = after.document.criteriaFlow.nodes.find(({ id }) => id === node);
    return {
        id: `${node}:cuts`,
        kind: 'changed',
        subject: 'node',
        node,
        cosmetic: false,
        sentence: text('排名的分界按客户数据重新计算', 'The cuts of the ranking were computed anew from the customers'),
        where: found ? nodePlace(found) : text('排名', 'Ranking'),
        before: null,
        after: null,
    };
}
/**
 * The changes between two programs: those of the documents, and new cuts of a ranking.
 * Cuts travel with the last change of the ranking itself; where it has none, they are a change of their own.
 */
export function programChanges(before, after) {
    const changes = changesBetween(before.document, after.document).map((each) => ({ ...each, cutsOf: [] }));
    const own = [];
    for (const node of recut(before, after)) {
        const carrier = changes.findLast(({ change }) => change.node === node && change.subject === 'node' && !change.cosmetic);
        if (carrier)
            carrier.cutsOf.push(node);
        else
            own.push({ change: cutsChange(node, after), differences: [], cutsOf: [node] });
    }
    return [...changes, ...own];
}
/** What differs between two programs, in words: documents and cuts. */
export const diffPrograms = (before, after) => programChanges(before, after).map(({ change }) => change);
/** Cuts on the way: those of the later program for rankings that changed or are new, else those of the earlier one. */
export const cutsOnTheWay = (before, after, changed) => ({
    ...after.cuts,
    ...Object.fromEntries(Object.entries(before.cuts).filter(([node]) => !changed.has(node))),
});
//# sourceMappingURL=program-changes.js.map