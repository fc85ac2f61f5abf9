import { parseCondition } from '@tierwright/json-logic';
import { diagnostic } from '@tierwright/model';
import { strategyTypes } from './clause-conditions.js';
function duplicates(items) {
    return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}
function idsOf(document) {
    const conditions = document.clauses.flatMap(({ when }) => when.conditions.map(({ id }) => id));
    return [...document.promises.map(({ id }) => id), ...document.clauses.map(({ id }) => id), ...conditions];
}
function checkClauses(document) {
    const types = strategyTypes(document);
    return document.clauses.flatMap(({ id, when }, at) => {
        const node = `clause ${at + 1}`;
        const pointer = `/clauses/${at}/when/conditions`;
        if (!when.conditions.length)
            return [diagnostic('no-conditions', { node: id, pointer }, { node })];
        return when.conditions.flatMap(({ rule }, index) => parseCondition(rule, types).findings.map((found) => diagnostic(found.code, { node: id, pointer: `${pointer}/${index}/rule${found.pointer}` }, { node, ...found.params })));
    });
}
function checkPromises(document) {
    const known = new Set(document.promises.map(({ id }) => id));
    const named = [
        ...document.tiers.flatMap(({ deliveries }, tier) => deliveries.map(({ promise }, at) => ({ promise, pointer: `/tiers/${tier}/deliveries/${at}/promise` }))),
        ...document.floor.deliveries.map(({ promise }, at) => ({ promise, pointer: `/floor/deliveries/${at}/promise` })),
    ];
    const unknown = named
        .filter(({ promise }) => !known.has(promise))
        .map(({ promise, pointer }) => diagnostic('unknown-promise', { pointer }, { id: promise }));
    const keys = duplicates(document.promises.map(({ key }) => key));
    return [...unknown, ...keys.map((key) => diagnostic('duplicate-promise', { pointer: '/promises' }, { key }))];
}
function checkTiers(document, tiers) {
    const known = new Set(tiers.map(({ id }) => id));
    const served = document.tiers.map(({ tier }) => tier);
    const strangers = [
        ...served.map((tier, at) => ({ tier, pointer: `/tiers/${at}/tier`, node: 'tiers' })),
        ...document.clauses.flatMap(({ effects }, clause) => effects.map(({ tier }, at) => ({
            tier,
            pointer: `/clauses/${clause}/effects/${at}/tier`,
            node: `clause ${clause + 1}`,
        }))),
    ].filter(({ tier }) => !known.has(tier));
    return [
        ...strangers.map(({ pointer, node }) => diagnostic('unknown-tier', { pointer }, { node })),
        ...duplicates(served).map((tier) => diagnostic('duplicate-id', { pointer: '/tiers' }, { id: tier })),
        ...tiers
            .filter(({ id }) => !served.includes(id))
            .map(({ key }) => diagnostic('tier-without-service', { pointer: '/tiers' }, { tier: key })),
    ];
}
/** Everything wrong with a strategy, given the tiers of its grading model; only `error` stops a publish. */
export const checkStrategy = (document, tiers) => [
    ...duplicates(idsOf(document)).map((id) => diagnostic('duplicate-id', { pointer: '' }, { id })),
    ...checkTiers(document, tiers),
    ...checkPromises(document),
    ...checkClauses(document),
];
//# sourceMappingURL=check-strategy.js.map