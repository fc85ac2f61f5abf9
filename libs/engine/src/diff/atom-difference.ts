import { canonicalJson } from '@tierwright/model';
import { type Atom, type Atoms, pathKey, type Path } from './atoms.js';

/** One atom that differs; undefined where it is absent. */
export interface AtomDifference {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

const same = (a: Atom | undefined, b: Atom | undefined): boolean =>
  a !== undefined && b !== undefined && (a.value === b.value || canonicalJson(a.value) === canonicalJson(b.value));

/** Whether only places differ: a moved node, or an edge that was drawn again to the same target. */
function isDrawing(path: Path, before: Atom | undefined, after: Atom | undefined): boolean {
  if (!before || !after) return false;
  if (path[0] === 'nodes' && path[2] === 'position') return true;
  if (path[0] !== 'edges') return false;
  const targets = (atom: Atom) => (atom.value as readonly { target: string }[]).map(({ target }) => target);
  return canonicalJson(targets(before)) === canonicalJson(targets(after));
}

/** The atoms that differ, in the order of the later document, removed ones last. */
export function atomDifferences(a: Atoms, b: Atoms): AtomDifference[] {
  const keys = [...new Set([...b.keys(), ...a.keys()])];
  return keys.flatMap((key) => {
    const [before, after] = [a.get(key), b.get(key)];
    const path = (after ?? before)?.path ?? [];
    if (same(before, after) || isDrawing(path, before, after)) return [];
    return [{ path, before: before?.value, after: after?.value }];
  });
}

/** Atoms with some differences applied. */
export function withDifferences(atoms: Atoms, differences: readonly AtomDifference[]): Atoms {
  const next = new Map(atoms);
  for (const { path, after } of differences) {
    if (after === undefined) next.delete(pathKey(path));
    else next.set(pathKey(path), { path, value: after });
  }
  return next;
}
