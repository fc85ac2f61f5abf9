import { numericFactTypes, type Facts, type PreviewReport } from '@tierwright/model';
import { withCuts } from './compile.js';
import { computeCuts } from './cuts.js';
import { countMovement } from './movement.js';
import type { CompiledNode, CustomerRow, Program, Row } from './program.js';
import type { AsOf } from './derived.js';
import { createRow, factAt, walk } from './row.js';

/** What a preview compares: the baseline judges by its own frozen cuts, the draft by cuts of these customers. */
export interface PreviewRequest {
  readonly draft: Program;
  readonly baseline: Program | null;
  readonly rows: readonly CustomerRow[];
  /** Key of a numeric fact to sum beside the number of customers; the document's own when absent. */
  readonly measure?: string | null;
  /** Judges the draft by the cuts it came with, as a version is, instead of cuts of these customers. */
  readonly frozen?: boolean;
  /** The business day both judge by. */
  readonly asOf?: AsOf | null | undefined;
}

/** A preview with what later questions about the same customers need. */
export interface Preview {
  /** Everything but the time it took, which the caller knows. */
  readonly report: Omit<PreviewReport, 'elapsedMs'>;
  /** The draft with the cuts of these customers. */
  readonly draft: Program;
  readonly baseline: Program | null;
  readonly rows: readonly CustomerRow[];
  /** Tier index of every customer by draft and by baseline; -1 is ungraded. */
  readonly tiers: Int16Array;
  readonly baselineTiers: Int16Array | null;
  /** The measure of every customer; NaN is unknown. */
  readonly weights: Float64Array;
  readonly asOf: AsOf | null;
}

/**
 * Runs a draft, beside a baseline, on every customer: counts per node, exit and tier, and who moves.
 * @example preview({ draft, baseline, rows }).report.movement?.up
 */
export function preview({ draft, baseline, rows, measure, frozen = false, asOf = null }: PreviewRequest): Preview {
  const cuts = frozen ? {} : computeCuts(draft, rows, { asOf });
  const program = Object.keys(cuts).length > 0 ? withCuts(draft, cuts) : draft;
  const key = numericFact(program, measure === undefined ? program.document.measure : measure);
  const weights = weigh(program, rows, key, asOf);
  const tally = new Tally(program);
  const tiers = new Int16Array(rows.length);
  const row = createRow(program, asOf);
  rows.forEach(({ facts }, at) => {
    tiers[at] = walk(program, row, facts);
    tally.add(row, weights[at] as number);
  });
  const baselineTiers = baseline ? tiersOf(baseline, rows, asOf) : null;
  const known = weights.filter((weight) => !Number.isNaN(weight));
  const report = {
    total: rows.length,
    measure:
      key === null ? null : { fact: key, total: known.reduce((sum, weight) => sum + weight, 0), known: known.length },
    ...tally.nodesAndExits(),
    tiers: tally.tierCounts(baseline, baselineTiers),
    movement: baseline && baselineTiers ? countMovement(program, baseline, tiers, baselineTiers, weights) : null,
    cuts: program.cuts,
  };
  return { report, draft: program, baseline, rows, tiers, baselineTiers, weights, asOf };
}

/** Tier index of every customer; -1 is ungraded. */
function tiersOf(program: Program, rows: readonly { readonly facts: Facts }[], asOf: AsOf | null): Int16Array {
  const row = createRow(program, asOf);
  return Int16Array.from(rows, ({ facts }) => walk(program, row, facts));
}

function numericFact(program: Program, key: string | null | undefined): string | null {
  const fact = program.document.facts.find((declared) => declared.key === key);
  return fact && numericFactTypes.has(fact.type) && fact.type !== 'date' ? fact.key : null;
}

function weigh(program: Program, rows: readonly CustomerRow[], key: string | null, asOf: AsOf | null): Float64Array {
  const slot = key === null ? undefined : program.slotOf.get(key);
  const row = createRow(program, asOf);
  return Float64Array.from(rows, ({ facts }) => {
    if (slot === undefined) return NaN;
    const value = factAt(program, row, facts, slot);
    return typeof value === 'number' ? value : NaN;
  });
}

/** Customers and their measure by node, exit and tier. */
class Tally {
  private readonly counts: Float64Array;
  private readonly sums: Float64Array;
  /** Where the exits of a node start; the last place of a node counts who ended there. */
  private readonly offsets: readonly number[];
  private readonly tiers: { count: number; sum: number }[];

  constructor(private readonly program: Program) {
    let places = 0;
    this.offsets = program.nodes.map(({ exits }) => (places += exits.length + 1) - exits.length - 1);
    this.counts = new Float64Array(places);
    this.sums = new Float64Array(places);
    this.tiers = [...program.document.tiers, null].map(() => ({ count: 0, sum: 0 }));
  }

  add(row: Row, weight: number): void {
    const sum = Number.isNaN(weight) ? 0 : weight;
    for (let at = 0; at < row.length; at += 1) {
      const node = row.path[at] as number;
      const exit = row.exits[at] as number;
      const ended = (this.program.nodes[node] as CompiledNode).exits.length;
      const place = (this.offsets[node] as number) + (exit < 0 ? ended : exit);
      this.counts[place] = (this.counts[place] as number) + 1;
      this.sums[place] = (this.sums[place] as number) + sum;
    }
    const tier = this.tiers[row.tier < 0 ? this.tiers.length - 1 : row.tier];
    if (!tier) return;
    tier.count += 1;
    tier.sum += sum;
  }

  nodesAndExits(): Pick<PreviewReport, 'nodes' | 'exits'> {
    const exits = this.program.nodes.flatMap(({ node, exits: ways }, at) =>
      ways.map(({ id }, exit) => ({ node: node.id, exit: id, ...this.at((this.offsets[at] as number) + exit) })),
    );
    const nodes = this.program.nodes.map(({ node, exits: ways }, at) => {
      const places = Array.from({ length: ways.length + 1 }, (_, exit) => this.at((this.offsets[at] as number) + exit));
      const count = places.reduce((total, place) => total + place.count, 0);
      return { node: node.id, count, sum: places.reduce((total, place) => total + place.sum, 0) };
    });
    return { nodes, exits };
  }

  tierCounts(baseline: Program | null, baselineTiers: Int16Array | null): PreviewReport['tiers'] {
    return this.tiers.map((weight, at) => {
      const tier = this.program.document.tiers[at]?.id ?? null;
      if (!baseline || !baselineTiers) return { tier, ...weight, baseline: null };
      const before = tier === null ? -1 : baseline.document.tiers.findIndex(({ id }) => id === tier);
      const had = tier !== null && before < 0 ? 0 : baselineTiers.reduce((n, index) => n + Number(index === before), 0);
      return { tier, ...weight, baseline: had };
    });
  }

  private at(place: number): { count: number; sum: number } {
    return { count: this.counts[place] as number, sum: this.sums[place] as number };
  }
}
