import { exitsOf } from '@tierwright/model';
import { nodeName } from './scope.js';
/** Reads the edges of a document and reports everything wrong with them at once. */
export function readFlow(document, reports) {
    const { nodes } = document.criteriaFlow;
    const targets = connect(document, reports);
    const start = findStart(nodes, reports);
    const circling = findCircles(targets);
    for (const index of circling)
        reports.onNode(nodes[index], 'cycle', '');
    reportDead(nodes, targets, start, reports);
    const acyclic = targets.map((exits, index) => (circling.has(index) ? [] : exits));
    return { start, targets, circling, order: topological(acyclic).order };
}
function findStart(nodes, reports) {
    const starts = nodes.filter((node) => node.type === 'start').sort((a, b) => (a.id < b.id ? -1 : 1));
    if (starts.length === 0)
        reports.onDocument('no-start', '/criteriaFlow/nodes');
    for (const extra of starts.slice(1)) {
        reports.diagnostics.push({
            code: 'many-starts',
            severity: 'error',
            node: extra.id,
            pointer: `/criteriaFlow/nodes/${nodes.indexOf(extra)}`,
            params: {},
        });
    }
    return starts[0] ? nodes.indexOf(starts[0]) : -1;
}
/** INVARIANT: of several edges from one exit the one with the smallest id counts, so drawing order never matters. */
function connect({ criteriaFlow: { nodes, edges } }, reports) {
    const indexOf = new Map(nodes.map((node, at) => [node.id, at]));
    const exits = nodes.map(exitsOf);
    const chosen = new Map();
    edges.forEach((edge, at) => {
        const source = indexOf.get(edge.source);
        const lost = source === undefined ? edge.source : indexOf.has(edge.target) ? null : edge.target;
        if (lost !== null)
            reports.onDocument('edge-to-nothing', `/criteriaFlow/edges/${at}`, { id: lost });
        if (source === undefined || lost !== null)
            return;
        const node = nodes[source];
        if (!exits[source]?.some(({ id }) => id === edge.exit)) {
            reports.onNode(node, 'edge-from-unknown-exit', '', { exit: edge.exit });
            return;
        }
        const key = `${edge.source} ${edge.exit}`;
        const other = chosen.get(key);
        if (other)
            reports.onNode(node, 'many-edges-from-exit', '', { exit: edge.exit });
        if (!other || edge.id < other.id)
            chosen.set(key, edge);
    });
    return nodes.map((node, index) => (exits[index] ?? []).map(({ id, role }) => {
        const edge = chosen.get(`${node.id} ${id}`);
        if (!edge && role !== 'unknown')
            reports.onNode(node, 'unconnected-exit', '', { exit: id });
        return edge ? indexOf.get(edge.target) : -1;
    }));
}
/** Nodes in an order that follows the edges; those in or behind a circle are left out. */
function topological(targets) {
    const incoming = new Array(targets.length).fill(0);
    for (const target of targets.flat())
        if (target >= 0)
            incoming[target] = (incoming[target] ?? 0) + 1;
    const order = [];
    incoming.forEach((count, index) => count === 0 && order.push(index));
    for (let at = 0; at < order.length; at += 1) {
        for (const target of targets[order[at]] ?? []) {
            if (target < 0)
                continue;
            incoming[target] = incoming[target] - 1;
            if (incoming[target] === 0)
                order.push(target);
        }
    }
    const placed = new Set(order);
    return { order, left: new Set([...targets.keys()].filter((index) => !placed.has(index))) };
}
/** What remains after taking away, again and again, every node nothing leads to and every node that leads nowhere. */
function findCircles(targets) {
    const { left } = topological(targets);
    const reversed = targets.map(() => []);
    for (const source of left) {
        for (const target of targets[source] ?? [])
            if (left.has(target))
                reversed[target]?.push(source);
    }
    const behind = topological(reversed).left;
    return new Set([...left].filter((index) => behind.has(index)));
}
function reportDead(nodes, targets, start, reports) {
    if (start < 0)
        return;
    const seen = reachableFrom(targets, start);
    nodes.forEach((node, at) => {
        if (!seen.has(at) && node.type !== 'start')
            reports.onNode(node, 'dead-node', '', { node: nodeName(node) });
    });
}
/** Every node a customer may come by. */
export function reachableFrom(targets, start) {
    const seen = new Set(start < 0 ? [] : [start]);
    for (const index of seen)
        for (const target of targets[index] ?? [])
            if (target >= 0)
                seen.add(target);
    return seen;
}
//# sourceMappingURL=flow.js.map