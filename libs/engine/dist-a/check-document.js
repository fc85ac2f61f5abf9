import { pointerTo } from '@tierwright/json-logic';
import { outputOf } from '@tierwright/model';
import { reachableFrom } from './flow.js';
/** Reports what is wrong with tiers, names and ids, apart from any single node. */
export function checkDocument(document, reports) {
    if (document.tiers.length === 0)
        reports.onDocument('no-tiers', '/tiers');
    const keys = new Set();
    document.tiers.forEach(({ key }, at) => {
        if (keys.has(key))
            reports.onDocument('duplicate-tier-key', `/tiers/${at}/key`, { tier: key });
        keys.add(key);
    });
    checkIds(document, reports);
    checkNames(document, reports);
}
/** Facts and computed numbers share one space of names; whoever doubles a name does not run. */
function checkNames(document, reports) {
    const declared = new Set();
    document.facts.forEach(({ key }, at) => {
        if (declared.has(key))
            reports.onDocument('duplicate-output', `/facts/${at}/key`, { fact: key });
        declared.add(key);
    });
    const uses = new Map();
    for (const node of document.criteriaFlow.nodes)
        uses.set(outputOf(node), (uses.get(outputOf(node)) ?? 0) + 1);
    for (const node of document.criteriaFlow.nodes) {
        const output = outputOf(node);
        if (output === null || ((uses.get(output) ?? 0) < 2 && !declared.has(output)))
            continue;
        reports.onNode(node, 'duplicate-output', '/output', { fact: output });
    }
}
/** Ids are unique in the whole document; a cell or an edge only names ids. */
function checkIds(document, reports) {
    const seen = new Set();
    const visit = (value, pointer) => {
        if (typeof value !== 'object' || value === null)
            return;
        for (const [key, part] of Object.entries(value)) {
            // A rule is judged by its own check, which is safe against any depth.
            if (key === 'rule')
                continue;
            const at = pointerTo(pointer, key);
            if (key === 'id' && typeof part === 'string') {
                if (seen.has(part))
                    reports.onDocument('duplicate-id', at, { id: part });
                seen.add(part);
            }
            else
                visit(part, at);
        }
    };
    visit({ tiers: document.tiers, criteriaFlow: document.criteriaFlow }, '');
}
/** Reports the tiers that no path ends in, the limits of caps included. */
export function checkTiersReached(document, flow, reports) {
    const ends = new Set();
    for (const index of reachableFrom(flow.targets, flow.start)) {
        const node = document.criteriaFlow.nodes[index];
        if (node?.type === 'tier' && node.tier !== null)
            ends.add(node.tier);
        if (node?.type === 'gate' && node.mode === 'cap' && node.cap)
            ends.add(node.cap);
    }
    document.tiers.forEach(({ id, key }, at) => {
        if (!ends.has(id))
            reports.onDocument('tier-without-way', `/tiers/${at}`, { tier: key });
    });
}
//# sourceMappingURL=check-document.js.map