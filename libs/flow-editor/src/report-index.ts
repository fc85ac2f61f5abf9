import type { PreviewReport } from '@tierwright/model';

/** Customers and the sum of their measure. */
export interface Weight {
  readonly count: number;
  readonly sum: number;
}

const nobody: Weight = { count: 0, sum: 0 };

/** A report looked up by node and exit; null where nothing has been counted yet. */
export interface ReportIndex {
  readonly total: number;
  readonly measureTotal: number | null;
  node(id: string): Weight;
  exit(node: string, exit: string): Weight;
  /** Customers in a tier now, and in the baseline. */
  tier(id: string | null): { count: number; baseline: number | null };
}

/** Indexes a report for the cards and edges. */
export function indexReport(report: PreviewReport): ReportIndex {
  const nodes = new Map(report.nodes.map((entry) => [entry.node, entry]));
  const exits = new Map(report.exits.map((entry) => [`${entry.node} ${entry.exit}`, entry]));
  const tiers = new Map(report.tiers.map((entry) => [entry.tier, entry]));
  return {
    total: report.total,
    measureTotal: report.measure?.total ?? null,
    node: (id) => nodes.get(id) ?? nobody,
    exit: (node, exit) => exits.get(`${node} ${exit}`) ?? nobody,
    tier: (id) => tiers.get(id) ?? { count: 0, baseline: null },
  };
}
