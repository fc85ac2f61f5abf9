import { joinConditions, sqlDialects, StagedQuery, type SqlDialectName } from '@tierwright/json-logic';
import { scopeOfProgram } from '../compile.js';
import { handlerOf } from '../node-kinds/index.js';
import type { CompiledNode, Program } from '../program.js';
import { stepBudget } from '../row.js';
import { readFacts, type FactColumns } from './read-facts.js';
import type { ReferredColumns, SqlExportOptions, SqlNodeScope } from './sql-scope.js';

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
  const flow = writeFlow(program, dialectName, query, options);
  return query.write(options.from, [...keep, ...flow.answer()]);
}

function writeFlow(
  program: Program,
  dialectName: SqlDialectName,
  query: StagedQuery,
  options: SqlExportOptions,
  inlined = { count: 0 },
): FlowWriter {
  // Versions that are referred to stand behind a prefix of their own; the program itself needs none.
  const prefix = inlined.count === 0 ? '' : `z${inlined.count}_`;
  inlined.count += 1;
  const facts = readFacts(program, dialectName, query, options, prefix);
  const refer = (version: Program): ReferredColumns =>
    writeFlow(version, dialectName, query, options, inlined).referred();
  const flow = new FlowWriter(program, dialectName, query, facts, prefix, refer);
  for (const index of program.order) flow.write(index);
  return flow;
}

/** Writes one node after the other; each reads the exits of those before it. */
class FlowWriter {
  private readonly arrivals = new Map<number, { source: string; exits: string[] }[]>();
  private readonly reached = new Map<number, string>();
  private readonly scores: string[] = [];
  private readonly caps: string[] = [];
  /** True where somebody came whose facts cannot be used, by node. */
  private readonly refused: string[] = [];
  /** The column with the steps spent so far; only where the longest way may use the budget up. */
  private spent: string | null = null;
  private readonly mayTire: boolean;
  private readonly scope: Omit<SqlNodeScope, 'set' | 'score' | 'limit'>;

  constructor(
    private readonly program: Program,
    dialectName: SqlDialectName,
    private readonly query: StagedQuery,
    private readonly facts: FactColumns,
    private readonly prefix: string,
    refer: (version: Program) => ReferredColumns,
  ) {
    const dialect = sqlDialects[dialectName];
    const define = (sql: string) => query.define(sql);
    this.mayTire = program.nodes.reduce((sum, { cost }) => sum + cost, 0) > stepBudget;
    this.scope = {
      ...scopeOfProgram(program),
      refer,
      dialect,
      define,
      named: (sql) => (/^"[^"]*"$/.test(sql) ? sql : define(sql)),
      column: (key) => facts.column(key),
    };
  }

  write(index: number): void {
    const compiled = this.program.nodes[index] as CompiledNode;
    const { node } = compiled;
    const came = this.query.add(`${this.prefix}r_${node.id}`, this.whoCame(index));
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
    const taken = this.query.add(`${this.prefix}${node.id}`, `CASE WHEN ${here} THEN ${exit} END`);
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
      this.spent = this.query.add(
        `${this.prefix}b_${node.id}`,
        `${before} + CASE WHEN ${came} THEN ${cost} ELSE 0 END`,
      );
      cases.push(`WHEN ${this.spent} > ${stepBudget} THEN FALSE`);
    }
    if (cases.length === 0) return came;
    const judged = this.query.add(`${this.prefix}h_${node.id}`, `CASE ${cases.join(' ')} ELSE ${came} END`);
    this.refused.push(`(${came} AND NOT ${judged})`);
    return judged;
  }

  /** The score computed last on the way: the known one furthest down the order. */
  private lastScore(): string {
    if (this.scores.length > 1) return `coalesce(${[...this.scores].reverse().join(', ')})`;
    return this.scores[0] ?? 'NULL';
  }

  /** What a program gives to one that refers to it. */
  referred(): ReferredColumns {
    const { own, rank } = this.tiers();
    const unusable = this.refused.length === 0 ? null : this.query.define(joinConditions(this.refused, 'OR'));
    const index = own === 'NULL' ? 'NULL' : this.query.define(`CASE WHEN ${own} IS NOT NULL THEN ${rank} END`);
    return { rank: index, score: this.lastScore(), unusable };
  }

  /** The index of the tier a customer ended in, and of the one the caps leave. */
  private tiers(): { own: string; rank: string } {
    const { nodes, order } = this.program;
    const ends = order.flatMap((index) => {
      const { node, runs } = nodes[index] as CompiledNode;
      const at = node.type === 'tier' && runs ? this.scope.tierIndex.get(node.tier ?? '') : undefined;
      return at === undefined ? [] : [`WHEN ${this.reached.get(index)} THEN ${at}`];
    });
    const own = ends.length === 0 ? 'NULL' : this.query.define(`CASE ${ends.join(' ')} END`);
    const worst = this.scope.dialect.name === 'sqlite' ? 'max' : 'greatest';
    const rank = this.caps.length === 0 ? own : this.query.define(`${worst}(${[own, ...this.caps].join(', ')})`);
    return { own, rank };
  }

  answer(): { alias: string; sql: string }[] {
    const { nodes, order, document } = this.program;
    const { dialect } = this.scope;
    const { own, rank } = this.tiers();
    const keys = document.tiers.map(({ key }, at) => `WHEN ${at} THEN ${dialect.text(key) ?? 'NULL'}`);
    const tier =
      own === 'NULL' || keys.length === 0
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
