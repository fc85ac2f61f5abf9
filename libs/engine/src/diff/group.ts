import { exitsOf, type GradingDocument, type GradingNode } from '@tierwright/model';
import type { AtomDifference } from './atom-difference.js';
import { type Atoms, orderedFields, pathKey, type EdgeEnd, type Path } from './atoms.js';

/** The two documents a comparison looks at. */
export interface Sides {
  readonly before: GradingDocument;
  readonly after: GradingDocument;
  readonly atomsBefore: Atoms;
  readonly atomsAfter: Atoms;
}

/** The differences a person would name as one, and the part they are about. */
export interface Group {
  readonly id: string;
  /** `item` is a part that came or went whole; `field` is one value of a part that stayed. */
  readonly topic: 'model' | 'fact' | 'tier' | 'tier-field' | 'tier-order' | 'node' | 'item' | 'field' | 'cell' | 'exit';
  readonly path: Path;
  readonly differences: AtomDifference[];
}

type Head = Omit<Group, 'differences'>;

const nodeIn = (document: GradingDocument, id: string): GradingNode | undefined =>
  document.criteriaFlow.nodes.find((node) => node.id === id);

const isIn = (atoms: Atoms, path: Path) => atoms.has(pathKey([...path, 'id']));

/** Whether the part at a path with an id stands in exactly one of the documents. */
const cameOrWent = (sides: Sides, path: Path) => isIn(sides.atomsBefore, path) !== isIn(sides.atomsAfter, path);

const fieldDiffers = (sides: Sides, path: Path) => {
  const [a, b] = [sides.atomsBefore.get(pathKey(path)), sides.atomsAfter.get(pathKey(path))];
  return a !== undefined && b !== undefined && a.value !== b.value;
};

/** A node that came, went or became another kind is one change. */
const isNodeReplaced = (sides: Sides, id: string) =>
  cameOrWent(sides, ['nodes', id]) || fieldDiffers(sides, ['nodes', id, 'type']);

const wholeNode = (id: string): Head => ({ id, topic: 'node', path: ['nodes', id] });

function headOfCell(sides: Sides, path: Path): Head {
  const [, node = '', , cell = ''] = path;
  const [row = '', column = ''] = cell.split('.');
  for (const [axis, band] of [
    ['rows', row],
    ['columns', column],
  ] as const) {
    const bandPath = ['nodes', node, axis, 'bands', band];
    if (cameOrWent(sides, bandPath)) return { id: `${node}:${band}`, topic: 'item', path: bandPath };
  }
  return { id: `${node}:${cell}`, topic: 'cell', path };
}

function headInNode(sides: Sides, path: Path): Head {
  const node = path[1] ?? '';
  if (path[2] === 'cells') return headOfCell(sides, path);
  for (let length = 4; length < path.length; length += 1) {
    const part = path.slice(0, length);
    const replaced = cameOrWent(sides, part) || (part[2] === 'characteristics' && fieldDiffers(sides, [...part, 'by']));
    if (replaced) return { id: `${node}:${part.at(-1)}`, topic: 'item', path: part };
  }
  // A cell comes and goes with its column.
  const column = path[4] === 'cells' ? ['nodes', node, 'inputs', path[5] ?? ''] : null;
  if (column && cameOrWent(sides, column)) return { id: `${node}:${path[5]}`, topic: 'item', path: column };
  // The limit of a gate means nothing without its mode.
  const field = path[2] === 'cap' ? [...path.slice(0, 2), 'mode'] : path;
  const named = field.filter((name, index) => index > 1 && !listWords.has(name));
  return { id: `${node}:${named.join('.')}`, topic: 'field', path: field };
}

const listWords: ReadonlySet<string> = new Set([
  'when',
  'conditions',
  'characteristics',
  'bands',
  'groups',
  'exits',
  'rule',
]);

/** The part of a node that an exit belongs to, when that part came or went with it. */
function headOfExit(sides: Sides, source: string, exit: string): Head | null {
  for (const list of ['bands', 'exits', 'cases']) {
    const part = ['nodes', source, list, exit];
    if (cameOrWent(sides, part)) return { id: `${source}:${exit}`, topic: 'item', path: part };
  }
  const has = (document: GradingDocument) => {
    const node = nodeIn(document, source);
    return node !== undefined && exitsOf(node).some(({ id }) => id === exit);
  };
  if (has(sides.before) === has(sides.after)) return null;
  for (const field of ['missing', 'mode']) {
    const path = ['nodes', source, field];
    const [a, b] = [sides.atomsBefore.get(pathKey(path)), sides.atomsAfter.get(pathKey(path))];
    if (a?.value !== b?.value) return { id: `${source}:${field}`, topic: 'field', path };
  }
  return null;
}

function headOfEdge(sides: Sides, difference: AtomDifference): Head {
  const [, source = '', exit = ''] = difference.path;
  const targets = [difference.before, difference.after].flatMap((ends) =>
    ((ends ?? []) as readonly EdgeEnd[]).map(({ target }) => target),
  );
  const replaced = [source, ...targets].filter((id) => isNodeReplaced(sides, id));
  // Those that stay are connected first: a new node before one that leaves, the later of two new ones.
  const came = sides.after.criteriaFlow.nodes.map(({ id }) => id).filter((id) => replaced.includes(id));
  const owner = came.at(-1) ?? replaced[0];
  if (owner !== undefined) return wholeNode(owner);
  return headOfExit(sides, source, exit) ?? { id: `${source}:${exit}:to`, topic: 'exit', path: difference.path };
}

function headOfTier(sides: Sides, path: Path): Head {
  const [, tier = '', field = ''] = path;
  if (cameOrWent(sides, ['tiers', tier])) return { id: tier, topic: 'tier', path: ['tiers', tier] };
  return { id: `${tier}:${field}`, topic: 'tier-field', path };
}

/** Tiers that stay and changed places, which a tier that came or went does not explain. */
function isReordered(sides: Sides): boolean {
  const ids = (document: GradingDocument) => document.tiers.map(({ id }) => id);
  const [a, b] = [ids(sides.before), ids(sides.after)];
  return a.filter((id) => b.includes(id)).join() !== b.filter((id) => a.includes(id)).join();
}

/** The order of a list in a node: that of the parts which stay, or it travels with those that come and go. */
function headsOfOrder({ path, before, after }: AtomDifference): Head[] {
  const [a, b] = [before, after].map((ids) => (Array.isArray(ids) ? ids.map(String) : [])) as [string[], string[]];
  const [was, is] = [new Set(a), new Set(b)];
  const isMoved = a.filter((id) => is.has(id)).join() !== b.filter((id) => was.has(id)).join();
  if (isMoved) return [{ id: `${path.slice(1).join(':')}`, topic: 'field', path }];
  const changed = [...b.filter((id) => !was.has(id)), ...a.filter((id) => !is.has(id))];
  return changed.map((id) => ({ id: `${path[1]}:${id}`, topic: 'item', path: [...path, id] }));
}

function headsInNode(sides: Sides, difference: AtomDifference): Head[] {
  const { path } = difference;
  const node = path[1] ?? '';
  if (isNodeReplaced(sides, node)) return [wholeNode(node)];
  const isOrder = path.length === 3 && orderedFields.has(path[2] ?? '');
  return isOrder ? headsOfOrder(difference) : [headInNode(sides, path)];
}

function headsOf(sides: Sides, difference: AtomDifference): Head[] {
  const { path } = difference;
  const [area = '', name = ''] = path;
  if (area === 'facts') return [{ id: `fact:${name}`, topic: 'fact', path }];
  if (area === 'tiers') return [headOfTier(sides, path)];
  if (area === 'nodes') return headsInNode(sides, difference);
  if (area === 'edges') return [headOfEdge(sides, difference)];
  if (area === 'model') return [{ id: `model:${name}`, topic: 'model', path }];
  // The order of tiers travels with each tier that comes or goes.
  const movedBy = [...sides.after.tiers, ...sides.before.tiers]
    .filter(({ id }) => cameOrWent(sides, ['tiers', id]))
    .map(({ id }): Head => ({ id, topic: 'tier', path: ['tiers', id] }));
  return isReordered(sides) ? [{ id: 'tiers:order', topic: 'tier-order', path }] : movedBy;
}

/** Differences gathered as a person would name them. */
export function groupsOf(sides: Sides, differences: readonly AtomDifference[]): Group[] {
  const groups = new Map<string, Group>();
  for (const difference of differences) {
    for (const head of headsOf(sides, difference)) {
      const group = groups.get(head.id) ?? { ...head, differences: [] };
      group.differences.push(difference);
      groups.set(head.id, group);
    }
  }
  return [...groups.values()];
}
