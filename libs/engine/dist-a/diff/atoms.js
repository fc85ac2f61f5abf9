/** Name of a path inside a map. */
export const pathKey = (path) => JSON.stringify(path);
/** Lists whose items have ids; everything else that is a list is one value. */
const listFields = new Set(['conditions', 'characteristics', 'bands', 'groups', 'exits']);
const recordFields = new Set(['when', 'rows', 'columns']);
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The atoms of a document; a list leaves a mark, so that an empty one comes back. */
export function atomsOf(document) {
    const atoms = new Map();
    const put = (path, value) => atoms.set(pathKey(path), { path, value });
    const putFields = (path, fields) => {
        for (const [name, value] of Object.entries(fields)) {
            const here = [...path, name];
            if (value === undefined)
                continue;
            if (recordFields.has(name) && isFields(value))
                putFields(here, value);
            else if (name === 'cells' && Array.isArray(value)) {
                for (const { row, column, exit } of value)
                    put([...here, `${row}.${column}`], exit);
            }
            else if (listFields.has(name) && Array.isArray(value)) {
                put(here, []);
                for (const item of value)
                    putFields([...here, String(item.id)], item);
            }
            else
                put(here, value);
        }
    };
    const { facts, tiers, criteriaFlow, ...model } = document;
    for (const [name, value] of Object.entries(model))
        if (value !== undefined)
            put(['model', name], value);
    for (const fact of facts)
        put(['facts', fact.key], fact);
    put(['tierOrder'], tiers.map(({ id }) => id));
    for (const tier of tiers)
        putFields(['tiers', tier.id], tier);
    for (const node of criteriaFlow.nodes)
        putFields(['nodes', node.id], node);
    for (const { id, source, exit, target } of criteriaFlow.edges) {
        const path = ['edges', source, exit];
        const earlier = atoms.get(pathKey(path))?.value;
        put(path, [...(earlier ?? []), { id, target }]);
    }
    return atoms;
}
/** Bands ascend whatever the order their atoms came in; ranking bands end where the next begins. */
function sorted(items) {
    const rank = (item) => typeof item.from === 'number'
        ? item.from
        : typeof item.upTo === 'number'
            ? item.upTo
            : items.some((each) => 'upTo' in each)
                ? Infinity
                : -Infinity;
    return [...items].sort((a, b) => Math.sign(rank(a) - rank(b)) || 0);
}
function fieldsOf(branch) {
    return Object.fromEntries(Object.entries(branch).map(([name, value]) => {
        if (recordFields.has(name) && isFields(value))
            return [name, fieldsOf(value)];
        if (name === 'cells' && isFields(value)) {
            return [
                name,
                Object.entries(value).map(([at, exit]) => ({ row: at.split('.')[0], column: at.split('.')[1], exit })),
            ];
        }
        if (!listFields.has(name) || !isFields(value))
            return [name, value];
        const items = Object.values(value).filter(isFields).map(fieldsOf);
        return [name, name === 'bands' ? sorted(items) : items];
    }));
}
/** Puts atoms into nested records; the mark of a list becomes an empty record. */
function branchOf(atoms) {
    // Without a prototype, a part that is named like a property of every object is just a name.
    const bare = () => Object.create(null);
    const root = bare();
    for (const { path, value } of atoms) {
        let branch = root;
        for (const name of path.slice(0, -1)) {
            const next = Object.hasOwn(branch, name) ? branch[name] : undefined;
            branch = isFields(next) ? next : (branch[name] = bare());
        }
        const last = path.at(-1) ?? '';
        const isMark = listFields.has(last) && Array.isArray(value);
        branch[last] = isMark ? (isFields(branch[last]) ? branch[last] : bare()) : value;
    }
    return root;
}
/** The document that atoms describe; parts keep the order in which their atoms were set. */
export function documentOf(atoms) {
    const { model, facts, tiers, tierOrder, nodes, edges } = branchOf(atoms.values());
    const records = (value) => (isFields(value) ? Object.values(value).filter(isFields) : []);
    const order = Array.isArray(tierOrder) ? tierOrder : [];
    const rank = (tier) => (order.includes(tier.id) ? order.indexOf(tier.id) : order.length);
    const flowEdges = (isFields(edges) ? Object.entries(edges) : []).flatMap(([source, exits]) => (isFields(exits) ? Object.entries(exits) : []).flatMap(([exit, ends]) => ends.map(({ id, target }) => ({ id, source, exit, target }))));
    const shape = {
        ...(isFields(model) ? model : {}),
        facts: records(facts),
        tiers: records(tiers)
            .sort((a, b) => rank(a) - rank(b))
            .map((tier) => ({ ...tier })),
        criteriaFlow: {
            // A matrix without a cell leaves no atom of its cells.
            nodes: records(nodes).map((node) => fieldsOf(node.type === 'matrix' ? { cells: {}, ...node } : node)),
            edges: flowEdges,
        },
    };
    // Atoms come from documents that have this shape; putting them together again is their inverse.
    return shape;
}
//# sourceMappingURL=atoms.js.map