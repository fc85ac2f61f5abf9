import type { FactDefinition, GradingDocument } from '@tierwright/model';

/** Where an atom stands, by field names and stable ids. */
export type Path = readonly string[];

/** The smallest thing that can differ: one field of one part. */
export interface Atom {
  readonly path: Path;
  readonly value: unknown;
}

/** A document in atoms, by `pathKey`. */
export type Atoms = ReadonlyMap<string, Atom>;

/** Name of a path inside a map. */
export const pathKey = (path: Path): string => JSON.stringify(path);

/** Lists whose items have ids; everything else that is a list is one value. */
const listFields: ReadonlySet<string> = new Set(['conditions', 'characteristics', 'bands', 'groups', 'exits']);
const recordFields: ReadonlySet<string> = new Set(['when', 'rows', 'columns']);

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The atoms of a document; a list leaves a mark, so that an empty one comes back. */
export function atomsOf(document: GradingDocument): Map<string, Atom> {
  const atoms = new Map<string, Atom>();
  const put = (path: Path, value: unknown) => atoms.set(pathKey(path), { path, value });
  const putFields = (path: Path, fields: object) => {
    for (const [name, value] of Object.entries(fields)) {
      const here = [...path, name];
      if (value === undefined) continue;
      if (recordFields.has(name) && isFields(value)) putFields(here, value);
      else if (name === 'cells' && Array.isArray(value)) {
        for (const { row, column, exit } of value) put([...here, `${row}.${column}`], exit);
      } else if (listFields.has(name) && Array.isArray(value)) {
        put(here, []);
        for (const item of value) putFields([...here, String(item.id)], item);
      } else put(here, value);
    }
  };
  const { facts, tiers, criteriaFlow, ...model } = document;
  for (const [name, value] of Object.entries(model)) if (value !== undefined) put(['model', name], value);
  for (const fact of facts) put(['facts', fact.key], fact);
  put(
    ['tierOrder'],
    tiers.map(({ id }) => id),
  );
  for (const tier of tiers) putFields(['tiers', tier.id], tier);
  for (const node of criteriaFlow.nodes) putFields(['nodes', node.id], node);
  for (const { id, source, exit, target } of criteriaFlow.edges) {
    const path = ['edges', source, exit];
    const earlier = atoms.get(pathKey(path))?.value as readonly EdgeEnd[] | undefined;
    put(path, [...(earlier ?? []), { id, target }]);
  }
  return atoms;
}

/** An edge without the exit it leaves by. */
export interface EdgeEnd {
  readonly id: string;
  readonly target: string;
}

/** Bands ascend whatever the order their atoms came in; ranking bands end where the next begins. */
function sorted(items: Fields[]): Fields[] {
  const rank = (item: Fields) =>
    typeof item.from === 'number'
      ? item.from
      : typeof item.upTo === 'number'
        ? item.upTo
        : items.some((each) => 'upTo' in each)
          ? Infinity
          : -Infinity;
  return [...items].sort((a, b) => Math.sign(rank(a) - rank(b)) || 0);
}

function fieldsOf(branch: Fields): Fields {
  return Object.fromEntries(
    Object.entries(branch).map(([name, value]) => {
      if (recordFields.has(name) && isFields(value)) return [name, fieldsOf(value)];
      if (name === 'cells' && isFields(value)) {
        return [
          name,
          Object.entries(value).map(([at, exit]) => ({ row: at.split('.')[0], column: at.split('.')[1], exit })),
        ];
      }
      if (!listFields.has(name) || !isFields(value)) return [name, value];
      const items = Object.values(value).filter(isFields).map(fieldsOf);
      return [name, name === 'bands' ? sorted(items) : items];
    }),
  );
}

/** Puts atoms into nested records; the mark of a list becomes an empty record. */
function branchOf(atoms: Iterable<Atom>): Fields {
  // Without a prototype, a part that is named like a property of every object is just a name.
  const bare = (): Fields => Object.create(null) as Fields;
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
export function documentOf(atoms: Atoms): GradingDocument {
  const { model, facts, tiers, tierOrder, nodes, edges } = branchOf(atoms.values());
  const records = (value: unknown): Fields[] => (isFields(value) ? Object.values(value).filter(isFields) : []);
  const order = Array.isArray(tierOrder) ? tierOrder : [];
  const rank = (tier: Fields) => (order.includes(tier.id) ? order.indexOf(tier.id) : order.length);
  const flowEdges = (isFields(edges) ? Object.entries(edges) : []).flatMap(([source, exits]) =>
    (isFields(exits) ? Object.entries(exits) : []).flatMap(([exit, ends]) =>
      (ends as readonly EdgeEnd[]).map(({ id, target }) => ({ id, source, exit, target })),
    ),
  );
  const shape = {
    ...(isFields(model) ? model : {}),
    facts: records(facts) as FactDefinition[],
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
  return shape as unknown as GradingDocument;
}
