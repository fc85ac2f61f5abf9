import { joinConditions, sqlDialects, StagedQuery, type SqlDialectName } from '@tierwright/json-logic';
import { scopeOf } from '../compile.js';
import { handlerOf } from '../node-kinds/index.js';
import type { CompiledNode, Program } from '../program.js';
import { stepBudget } from '../row.js';
import { Reports } from '../scope.js';
import { readFacts, type FactColumns } from './read-facts.js';
import type { SqlExportOptions, SqlNodeScope } from './sql-scope.js';

/**
 * A program as one SELECT over all customers: `tier` (its key, NULL when ungraded), `score`, and `ended_at`, the id of
 * the node where the customer ended. The same tiers and scores as `evaluate`, bit for bit; nothing is raised whatever
 * the rows hold. Needs SQLite 3.38 with math functions, or PostgreSQL 13.
 * @example toSql(program, 'postgres', { from: 'customer', column: ({ key }) => key, keep: { code: 'code' } })
 */
export function toSql(program: Program, dialectName: SqlDialectName, options: SqlExportOptions): string {
  const query = new StagedQuery();
  const keep = Object.entries(options.keep ?? {}).map(([alias, sql], at) => ({
    alias,
    sql: query.read(`k_${at}`, `(${sql})`),
  }));
  const flow = new FlowWriter(program, dialectName, query, readFacts(program, dialectName, query, options));
  for (const index of program.order) flow.write(index);
  return query.write(options.from, [...keep, ...flow.answer()]);
}

/** Writes one node after the other; each reads the exits of those before it. */
class FlowWriter {
  private readonly arrivals = new Map<number, { source: string; exits: string[] }[]>();
  private readonly reached = new Map<number, string>();
  private readonly scores: string[] = [];
  private readonly caps: string[] = [];
  /** The column with the steps spent so far; only where the longest way may use the budget up. */
  private spent: string | null = null;
  private readonly mayTire: boolean;
  private readonly scope: Omit<SqlNodeScope, 'set' | 'score' | 'limit'>;

  constructor(
    private readonly program: Program,
    dialectName: SqlDialectName,
    private readonly query: StagedQuery,
    private readonly facts: FactColumns,
  ) {
    const dialect = sqlDialects[dialectName];
    const define = (sql: string) => query.define(sql);
    this.mayTire = program.nodes.reduce((sum, { cost }) => sum + cost, 0) > stepBudget;
    this.scope = {
      ...scopeOf(program.document, program.cuts, new Reports(program.document)),
      dialect,
      define,
      named: (sql) => (/^"[^"]*"$/.test(sql) ? sql : define(sql)),
      column: (key) => facts.column(key),
    };
  }

  write(index: number): void {
    const compiled = this.program.nodes[index] as CompiledNode;
    const { node } = compiled;
    const came = this.query.add(`r_${node.id}`, this.whoCame(index));
    this.reached.set(index, came);
    if (!compiled.runs) return;
    const here = this.whoIsJudged(compiled, came);
    const exit = handlerOf(node.type).toSql(node, {
      ...this.scope,
      set: (output, sql) => this.facts.set(output, `CASE WHEN ${here} THEN ${sql} END`),
      score: (column) => void this.scores.push(column),
      limit: (condition, tier) =>
        void this.caps.push(this.query.define(`CASE WHEN ${here} AND ${condition} THEN ${tier} ELSE 0 END`)),
    });
    const taken = this.query.add(node.id, `CASE WHEN ${here} THEN ${exit} END`);
    const targets = new Map<number, string[]>();
    for (const { id, target } of compiled.exits) {
      if (target >= 0) targets.set(target, [...(targets.get(target) ?? []), `'${id}'`]);
    }
    for (const [target, exits] of targets) {
      this.arrivals.set(target, [...(this.arrivals.get(target) ?? []), { source: taken, exits }]);
    }
  }

  private whoCame(index: number): string {
    if (index === this.program.start) return 'TRUE';
    const ways = (this.arrivals.get(index) ?? []).map(({ source, exits }) => `${source} IN (${exits.join(', ')})`);
    return ways.length === 0 ? 'FALSE' : `CASE WHEN ${joinConditions(ways, 'OR')} THEN TRUE ELSE FALSE END`;
  }

  /** Those who came and whose facts can be used; the others end here. */
  private whoIsJudged({ node, reads, cost }: CompiledNode, came: string): string {
    const bad = reads.flatMap((slot) => this.facts.unusable(slot) ?? []);
    const cases = bad.map((column) => `WHEN ${column} THEN FALSE`);
    if (this.mayTire) {
      const before = this.spent ?? '0';
      this.spent = this.query.add(`b_${node.id}`, `${before} + CASE WHEN ${came} THEN ${cost} ELSE 0 END`);
      cases.push(`WHEN ${this.spent} > ${stepBudget} THEN FALSE`);
    }
    return cases.length === 0 ? came : this.query.add(`h_${node.id}`, `CASE ${cases.join(' ')} ELSE ${came} END`);
  }

  /** The score computed last on the way: the known one furthest down the order. */
  private lastScore(): string {
    if (this.scores.length > 1) return `coalesce(${[...this.scores].reverse().join(', ')})`;
    return this.scores[0] ?? 'NULL';
  }

  answer(): { alias: string; sql: string }[] {
    const { nodes, order, document } = this.program;
    const { dialect } = this.scope;
    const ends = order.flatMap((index) => {
      const { node, runs } = nodes[index] as CompiledNode;
      const at = node.type === 'tier' && runs ? this.scope.tierIndex.get(node.tier ?? '') : undefined;
      return at === undefined ? [] : [`WHEN ${this.reached.get(index)} THEN ${at}`];
    });
    const own = ends.length === 0 ? 'NULL' : this.query.define(`CASE ${ends.join(' ')} END`);
    const worst = dialect.name === 'sqlite' ? 'max' : 'greatest';
    const rank = this.caps.length === 0 ? own : this.query.define(`${worst}(${[own, ...this.caps].join(', ')})`);
    const keys = document.tiers.map(({ key }, at) => `WHEN ${at} THEN ${dialect.text(key) ?? 'NULL'}`);
    const tier =
      ends.length === 0 || keys.length === 0
        ? 'NULL'
        : `CASE WHEN ${own} IS NOT NULL THEN CASE ${rank} ${keys.join(' ')} END END`;
    // The node a customer reached last is the one furthest down the order.
    const last = [...order].reverse().map((index) => {
      return `WHEN ${this.reached.get(index)} THEN '${(nodes[index] as CompiledNode).node.id}'`;
    });
    return [
      { alias: 'tier', sql: tier },
      { alias: 'score', sql: this.lastScore() },
      { alias: 'ended_at', sql: last.length === 0 ? 'NULL' : `CASE ${last.join(' ')} END` },
    ];
  }
}
