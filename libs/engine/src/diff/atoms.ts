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
const listFields: ReadonlySet<string> = new Set([
  'conditions',
  'characteristics',
  'bands',
  'groups',
  'exits',
  'inputs',
  'cases',
  'rows',
]);
/** Lists whose order decides something: their mark holds the ids in order. */
export const orderedFields: ReadonlySet<string> = new Set(['cases', 'rows']);
const recordFields: ReadonlySet<string> = new Set(['when', 'rows', 'columns']);

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The atoms of a document; a list leaves a mark, so that an empty one comes back and an ordered one in its order. */
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
      } else if (name === 'cells' && isFields(value)) {
        for (const [input, cell] of Object.entries(value)) put([...here, input], cell);
      } else if (listFields.has(name) && Array.isArray(value)) {
        put(here, orderedFields.has(name) ? value.map((item) => String(item.id)) : []);
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

/** Items of a list in the order its mark gives them; those it does not name come last. */
function listed(branch: Fields): Fields[] {
  const items = Object.values(branch).filter(isFields);
  const order = (branch as Marked)[mark];
  if (!order) return items;
  const place = new Map(order.map((id, at) => [id, at]));
  return items.sort((a, b) => (place.get(String(a.id)) ?? order.length) - (place.get(String(b.id)) ?? order.length));
}

function fieldsOf(branch: Fields): Fields {
  return Object.fromEntries(
    Object.entries(branch).map(([name, value]) => {
      if (!isFields(value)) return [name, value];
      if (isList(name, value)) {
        // A row without cells leaves no atom of them.
        const items = listed(value).map((item) => fieldsOf(name === 'rows' ? { cells: {}, ...item } : item));
        return [name, name === 'bands' ? sorted(items) : items];
      }
      if (name === 'cells' && (branch.rows ?? branch.columns) !== undefined) {
        return [
          name,
          Object.entries(value).map(([at, exit]) => ({ row: at.split('.')[0], column: at.split('.')[1], exit })),
        ];
      }
      return [name, recordFields.has(name) ? fieldsOf(value) : value];
    }),
  );
}

/** Says of a branch that it is a list, and in which order if it has one. */
const mark = Symbol('list');
type Marked = Fields & { [mark]?: readonly string[] | undefined };

/** A list that one change takes away keeps its items until other changes take them: the rows of a matrix are none. */
const isList = (name: string, branch: Fields): boolean =>
  Object.hasOwn(branch, mark) || (listFields.has(name) && name !== 'rows');

/** Puts atoms into nested records; the mark of a list becomes a record that knows it is one. */
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
    if (path[0] === 'nodes' && listFields.has(last) && Array.isArray(value)) {
      const list: Marked = isFields(branch[last]) ? branch[last] : bare();
      list[mark] = orderedFields.has(last) ? value.map(String) : undefined;
      branch[last] = list;
    } else branch[last] = value;
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
