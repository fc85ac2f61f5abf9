import { sqlDialects, type SqlDialectName, type StagedQuery } from '@tierwright/json-logic';
import type { FactDefinition } from '@tierwright/model';
import type { Derivation } from '../derived.js';
import type { Program } from '../program.js';
import { deriveColumn } from './derive-column.js';
import { judgeColumn, type JudgedColumn } from './judge-fact.js';
import type { SqlExportOptions } from './sql-scope.js';

/** The columns of a query that hold facts and computed numbers. */
export interface FactColumns {
  /** The quoted column of a name. */
  column(key: string): string;
  /** The quoted column that is true where the fact of a slot cannot be used; null for a computed number. */
  unusable(slot: number): string | null;
  /** Adds the column of a computed number. */
  set(key: string, sql: string): string;
}

// PostgreSQL cuts names at 63 bytes, so a long key is told apart by its slot.
const nameOf = (prefix: string, key: string, slot: number): string => {
  const plain = key.replace('$', 'd_');
  return plain.length <= 50 ? `${prefix}_${plain}` : `${prefix}_${slot}_${plain.slice(0, 40)}`;
};

/** The declaration of what decay leaves of some points. */
const factorOf = (key: string): FactDefinition => ({
  key,
  label: { zh: key, en: key },
  type: 'number',
  range: { min: 0, max: 1 },
});

/** True is unusable, NULL is missing. */
const stateOf = ({ missing, bad }: JudgedColumn, wrong: string | null): string =>
  `CASE ${wrong === null ? '' : `WHEN ${wrong} THEN TRUE `}WHEN ${missing} THEN NULL WHEN ${bad} THEN TRUE ELSE FALSE END`;

/** The slot and the declaration of the date that something follows from. */
function dateBehind({ slots, slotOf }: Program, { since }: Derivation): [number, FactDefinition] {
  const at = slotOf.get(since) ?? -1;
  const source = slots[at]?.fact;
  if (!source) throw new Error(`\`${since}\` is not a declared date`);
  return [at, source];
}

/** Adds the columns of every fact that some node reads, judged as the engine judges them. */
export function readFacts(
  program: Program,
  dialectName: SqlDialectName,
  query: StagedQuery,
  options: SqlExportOptions,
  prefix = '',
): FactColumns {
  const dialect = sqlDialects[dialectName];
  const columns = new Map<string, string>();
  const unusable = new Map<number, string>();
  const judge = (slot: number, fact: FactDefinition, raw: string, wrong: string | null) => {
    const judged = judgeColumn(fact, raw, dialect);
    const state = query.add(nameOf(`${prefix}u`, fact.key, slot), stateOf(judged, wrong));
    unusable.set(slot, state);
    const usable = query.add(nameOf(`${prefix}f`, fact.key, slot), `CASE WHEN NOT ${state} THEN ${judged.value} END`);
    columns.set(fact.key, usable);
    return { state, usable };
  };
  const known = new Map<number, ReturnType<typeof judge>>();
  const readFact = (slot: number, fact: FactDefinition) => {
    const before = known.get(slot);
    if (before) return before;
    const place = options.column(fact);
    const name = (kind: string) => nameOf(`${prefix}${kind}`, fact.key, slot);
    const raw = query.read(name('x'), `(${typeof place === 'string' ? place : place.value})`);
    const wrong = typeof place === 'string' ? null : query.read(name('w'), `(${place.unusable})`);
    const read = judge(slot, fact, raw, wrong);
    known.set(slot, read);
    return read;
  };
  const readDerived = (slot: number, fact: FactDefinition, derived: Derivation, asOf: string) => {
    const since = readFact(...dateBehind(program, derived));
    const day = query.define(`CAST(${asOf} AS double precision)`);
    const value = deriveColumn(derived, since.usable, day, { dialect, define: (sql) => query.define(sql) });
    const raw = query.add(nameOf(`${prefix}x`, fact.key, slot), `CASE WHEN NOT ${since.state} THEN ${value} END`);
    // Who has the date cannot be judged without a day; who has none is only missing.
    judge(slot, fact, raw, `(${since.state} OR NOT ${since.state} AND ${day} IS NULL)`);
  };
  const read = new Set(program.nodes.flatMap(({ reads }) => reads));
  program.slots.forEach(({ key, fact, derived }, at) => {
    if (!read.has(at)) return;
    const declared = fact ?? (derived && factorOf(key));
    if (declared && derived && options.asOf !== undefined) readDerived(at, declared, derived, options.asOf);
    else if (declared) readFact(at, declared);
  });
  const nothing = dialectName === 'sqlite' ? 'NULL' : 'NULL::float8';
  return {
    // A number that nobody on the way computes is missing.
    column: (key) => columns.get(key) ?? nothing,
    unusable: (slot) => unusable.get(slot) ?? null,
    set: (key, sql) => {
      const slot = program.slotOf.get(key) ?? -1;
      const column = query.add(nameOf(`${prefix}f`, key, slot), sql);
      columns.set(key, column);
      return column;
    },
  };
}
