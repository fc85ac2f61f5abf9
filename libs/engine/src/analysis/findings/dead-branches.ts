import type { CompiledNode } from '../../program.js';
import { nodeName } from '../../scope.js';
import { no, type Diagram } from '../diagrams.js';
import { findingAt, type Finding } from '../finding.js';
import { both, butNot } from '../joins.js';
import type { SymbolicPart } from '../kinds/symbolic-kind.js';
import type { Regions } from '../regions.js';
import { coveringNodes, coveringParts } from './cover.js';

/** Exits that no possible customer takes, and rows that none hits, each with the earlier ones that cover it. */
export function deadBranches(regions: Regions): Finding[] {
  return regions.program.nodes.flatMap((node) => {
    const arriving = regions.reach[node.index];
    const step = regions.steps[node.index];
    // Behind a dead exit everything is dead; only the exit itself is worth a word.
    if (arriving === null || arriving === undefined || arriving === no || !step || !node.runs) return [];
    if (node.node.type === 'table') return deadRows(regions, node, arriving, step.parts ?? []);
    return node.exits.flatMap(({ id, role }, at) => {
      if (role === 'unknown' || regions.ways[node.index]?.[at] !== no || !isAskedFor(node, id)) return [];
      return [deadExit(regions, node, at, arriving)];
    });
  });
}

/** A default catches what is left, and may be empty; which bands of a ranking are empty is up to the population. */
const isAskedFor = ({ node }: CompiledNode, exit: string): boolean =>
  !(node.type === 'switch' && exit === 'default') && node.type !== 'ranking';

function deadExit(regions: Regions, node: CompiledNode, at: number, arriving: Diagram): Finding {
  const { program, space, steps } = regions;
  const step = steps[node.index];
  const exit = node.exits[at]?.id ?? '';
  const part = step?.parts?.[at];
  const own = space.diagrams.where(part?.holds ?? step?.exit ?? no, part ? true : at);
  const params = { exit };
  if (own === no) return findingAt(regions, 'impossible-branch', node.node, '', { params });
  const wanted = space.diagrams.join(both, arriving, own);
  if (part && wanted !== no) {
    const cover = coveringParts(regions, step?.parts?.slice(0, at) ?? [], wanted).map(({ id }) => id);
    return findingAt(regions, 'dead-branch', node.node, part.pointer, {
      params: { ...params, cover: cover.join(', ') },
      cover,
    });
  }
  const cover = coveringNodes(regions, node.index, own);
  const names = cover
    .map((id) => program.nodes.find((each) => each.node.id === id)?.node)
    .filter((each) => each !== undefined);
  return findingAt(regions, 'dead-branch', node.node, part?.pointer ?? '', {
    params: { ...params, cover: names.map(nodeName).join(', ') },
    cover,
  });
}

function deadRows(regions: Regions, node: CompiledNode, arriving: Diagram, parts: readonly SymbolicPart[]): Finding[] {
  const { diagrams } = regions.space;
  const first = node.node.type === 'table' && node.node.hitPolicy === 'first';
  let rest = arriving;
  return parts.flatMap((part, at) => {
    const sure = diagrams.where(part.holds, true);
    const taken = diagrams.join(both, rest, sure);
    if (first)
      rest = diagrams.join(
        butNot,
        rest,
        diagrams.map(part.holds, (truth) => truth !== false),
      );
    if (taken !== no) return [];
    const params = { row: at + 1 };
    if (sure === no) return [findingAt(regions, 'impossible-row', node.node, part.pointer, { params })];
    const wanted = diagrams.join(both, arriving, sure);
    const rows = wanted === no ? [] : coveringParts(regions, parts.slice(0, at), wanted);
    const cover = wanted === no ? coveringNodes(regions, node.index, sure) : rows.map(({ id }) => id);
    const numbers = rows.map((each) => parts.indexOf(each) + 1).join(', ');
    const code = wanted === no ? 'unreachable-row' : 'dead-row';
    return [findingAt(regions, code, node.node, part.pointer, { params: { ...params, rows: numbers }, cover })];
  });
}
