import type { PreviewReport } from '@tierwright/model';
import type { Program } from '../program.js';
import { no } from './diagrams.js';
import type { Finding } from './finding.js';
import { boundaryAmbiguity } from './findings/boundary-ambiguity.js';
import { deadBranches } from './findings/dead-branches.js';
import { fewFacts } from './findings/few-facts.js';
import { gaps } from './findings/gaps.js';
import { overlaps } from './findings/overlaps.js';
import { unreachableTiers } from './findings/unreachable-tiers.js';
import { orNotProved, outcomeOf, sendEveryone, type Regions } from './regions.js';
import { spaceOf } from './space-of.js';

/** Whether anybody at all can leave a node by an exit. */
export interface ProvedExit {
  readonly node: string;
  readonly exit: string;
  readonly state: 'impossible' | 'possible' | 'not-proved';
}

/** What is proved about a program. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly exits: readonly ProvedExit[];
  /** Whether every question was settled; else the model is too large for the steps allowed. */
  readonly complete: boolean;
}

/** Steps one analysis may take; some fifty milliseconds. */
export const analysisBudget = 150_000;

// Parts of the budget: to send everybody through, and for each question after that.
const walkShare = 0.6;
const proofShare = 0.1;

/**
 * Proves what no preview can: exits nobody can take, tiers nobody can reach, rows that overlap, gaps between them,
 * values on an edge that belong to neither side, and models that look at one thing only. What cannot be settled within
 * the budget is left out, never guessed.
 * @example analyse(compile(document).program).findings
 */
export function analyse(program: Program, { budget = analysisBudget }: { readonly budget?: number } = {}): Analysis {
  const space = spaceOf([program], { budget, unusable: false });
  const share = <V>(part: number, prove: () => V): V | null =>
    orNotProved(() => space.diagrams.within(budget * part, prove));
  const regions = share(walkShare, () => sendEveryone(program, space, { draft: true }));
  if (regions === null) return { findings: [], exits: [], complete: false };
  const outcome = share(proofShare, () => outcomeOf(regions));
  const onOutcome = (prove: typeof unreachableTiers) => () => (outcome === null ? [] : prove(regions, outcome));
  const proofs: (() => Finding[])[] = [
    () => fewFacts(regions),
    () => deadBranches(regions),
    onOutcome(unreachableTiers),
    onOutcome(boundaryAmbiguity),
    () => overlaps(regions),
    () => gaps(regions),
  ];
  const found = proofs.map((prove) => share(proofShare, prove));
  return {
    findings: found.flatMap((findings) => findings ?? []),
    exits: provedExits(regions),
    complete: outcome !== null && found.every((findings) => findings !== null),
  };
}

function provedExits({ program, ways }: Regions): ProvedExit[] {
  // A customer who runs out of steps takes no exit, which only makes fewer exits possible.
  return program.nodes.flatMap(({ node, exits }, index) =>
    exits.map(({ id }, at): ProvedExit => {
      const way = ways[index]?.[at] ?? null;
      return { node: node.id, exit: id, state: way === null ? 'not-proved' : way === no ? 'impossible' : 'possible' };
    }),
  );
}

/** How alive an exit is: proved dead, open but taken by nobody today, or taken by so many. */
export interface ExitState {
  readonly node: string;
  readonly exit: string;
  readonly state: 'impossible' | 'empty' | 'taken' | 'not-proved';
  readonly count: number;
}

/** What is proved of every exit together with how many customers of a preview take it. */
export function exitStates({ exits }: Pick<Analysis, 'exits'>, report: Pick<PreviewReport, 'exits'>): ExitState[] {
  const counts = new Map(report.exits.map(({ node, exit, count }) => [`${node} ${exit}`, count]));
  return exits.map(({ node, exit, state }) => {
    const count = counts.get(`${node} ${exit}`) ?? 0;
    if (count > 0) return { node, exit, state: 'taken', count };
    return { node, exit, state: state === 'possible' ? 'empty' : state, count };
  });
}
