import { quoteIdentifier } from './dialect.js';

/** A column of the query: its expression and how many stages stand before it. */
interface Column {
  readonly name: string;
  readonly sql: string;
  readonly stage: number;
  /** The last stage that reads it. */
  lastRead: number;
}

/** A column of the answer. */
export interface AnswerColumn {
  readonly alias: string;
  readonly sql: string;
}

const quoted = /"([a-z][a-z0-9_]*)"/g;

/**
 * A query in stages: each column is computed once, from columns of earlier stages, and dropped after its last reader.
 * INVARIANT: stages are materialised, or a database would unfold named columns into an expression of any size.
 */
export class StagedQuery {
  private readonly columns = new Map<string, Column>();
  private readonly known = new Map<string, string>();
  private given = 0;

  /** Adds a column of the first stage, whose expression is about the rows of `from` and is not looked into. */
  read(name: string, sql: string): string {
    return this.enter(name, sql, []);
  }

  /** Adds a column under a name and answers the name in quotes. */
  add(name: string, sql: string): string {
    return this.enter(name, sql, this.readsOf(sql));
  }

  /** Adds a column under any name; the same expression has one column. */
  define(sql: string): string {
    const known = this.known.get(sql);
    if (known) return known;
    const name = this.add(`v_${(this.given += 1)}`, sql);
    this.known.set(sql, name);
    return name;
  }

  /** The whole SELECT; the answer reads columns, the first stage reads `from`. */
  write(from: string, answer: readonly AnswerColumn[]): string {
    const columns = [...this.columns.values()];
    const last = columns.reduce((latest, { stage }) => Math.max(latest, stage), 0);
    for (const { sql } of answer) for (const column of this.readsOf(sql)) column.lastRead = last + 1;
    const carry = carrier();
    const stages = Array.from({ length: last + 1 }, (_, stage) => {
      const kept = columns.filter((column) => column.stage < stage && column.lastRead > stage);
      const made = columns.filter((column) => column.stage === stage && column.lastRead > stage);
      const list = [
        ...carry(
          kept.map(({ name }) => quoteIdentifier(name)),
          made.length,
        ),
        ...made.map(({ name, sql }) => `${sql} AS ${quoteIdentifier(name)}`),
      ];
      const source = stage === 0 ? from : `s${stage - 1}`;
      return `s${stage} AS MATERIALIZED (\n  SELECT ${list.join(',\n    ') || 'NULL AS nothing'}\n  FROM ${source})`;
    });
    const list = answer.map(({ alias, sql }) => `${sql} AS ${quoteIdentifier(alias)}`);
    return `WITH ${stages.join(',\n')}\nSELECT ${list.join(',\n  ')}\nFROM s${last}`;
  }

  private enter(name: string, sql: string, reads: readonly Column[]): string {
    if (this.columns.has(name)) throw new Error(`\`${name}\` is a column already`);
    const stage = reads.reduce((latest, column) => Math.max(latest, column.stage + 1), 0);
    for (const column of reads) column.lastRead = Math.max(column.lastRead, stage);
    this.columns.set(name, { name, sql, stage, lastRead: stage });
    return quoteIdentifier(name);
  }

  private readsOf(sql: string): Column[] {
    // A text that happens to hold a name in quotes only keeps a column a little longer.
    const names = new Set([...sql.matchAll(quoted)].map(([, name]) => name as string));
    return [...names].flatMap((name) => this.columns.get(name) ?? []);
  }
}

/** Columns that a stage has at most, unless that many are still read: databases refuse more than some 1,600. */
const widest = 1_200;
/** Columns nobody reads any more that a wide stage may carry. */
const mostIdle = 64;

/**
 * Says how each stage carries the columns of the one before it: all of them, or by name once as many are idle as are
 * still read. So the text grows with the number of columns, not with its square.
 */
function carrier(): (kept: readonly string[], made: number) => readonly string[] {
  let width = 0;
  return (kept, made) => {
    const idle = width - kept.length;
    const tooWide = width + made > widest && idle >= mostIdle;
    const byName = idle > 0 && (idle >= kept.length || tooWide);
    width = made + (byName ? kept.length : width);
    return byName || width === made ? kept : ['*'];
  };
}
