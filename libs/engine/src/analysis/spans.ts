import { nowhere, type Diagrams, type Diagram, type Join, type Leaf } from './diagrams.js';

/** The leaf of all numbers between two, these included: a number for one, a text of both ends for more. */
export const span = (a: number, b: number): Leaf => (a === b ? a : `${Math.min(a, b)} ${Math.max(a, b)}`);

/** The least and the largest number a leaf stands for; null when it stands for none. */
export function endsOf(leaf: Leaf): readonly [number, number] | null {
  if (typeof leaf === 'number') return [leaf, leaf];
  if (typeof leaf !== 'string') return null;
  const [low, high] = leaf.split(' ').map(Number);
  return [low as number, high as number];
}

/** The leaf of all numbers that some leaves stand for, and those between; undefined for none. */
export function spanOf(leaves: readonly Leaf[]): Leaf {
  const all = leaves.flatMap((leaf) => endsOf(leaf) ?? []);
  return all.length === 0 ? undefined : span(Math.min(...all), Math.max(...all));
}

/** A join of numbers that grows or falls with each of them, over all they may be; nothing where one has nothing. */
export const whereBoth = (compute: (a: number, b: number) => number): Join => ({
  of: (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return compute(a, b);
    const [one, other] = [endsOf(a), endsOf(b)];
    if (!one || !other) return undefined;
    return spanOf(one.flatMap((x) => other.map((y) => compute(x, y))));
  },
  short: (a, b) => (a === nowhere || b === nowhere ? nowhere : undefined),
});

/** Other numbers wherever there are some; `change` never falls, or answers undefined for single numbers. */
export const onNumbers = (diagrams: Diagrams, numbers: Diagram, change: (value: number) => Leaf): Diagram =>
  diagrams.map(numbers, (leaf) => {
    if (typeof leaf === 'number') return change(leaf);
    const own = endsOf(leaf);
    return own ? spanOf(own.map(change)) : undefined;
  });
