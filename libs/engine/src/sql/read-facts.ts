import { sqlDialects, type SqlDialectName, type StagedQuery } from '@tierwright/json-logic';
import type { FactDefinition } from '@tierwright/model';
import type { Program, Slot } from '../program.js';
import { judgeColumn } from './judge-fact.js';
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
  const readFact = ({ key }: Slot, slot: number, fact: FactDefinition) => {
    const place = options.column(fact);
    const raw = query.read(nameOf(`${prefix}x`, key, slot), `(${typeof place === 'string' ? place : place.value})`);
    const wrong = typeof place === 'string' ? null : query.read(nameOf(`${prefix}w`, key, slot), `(${place.unusable})`);
    const { missing, bad, value } = judgeColumn(fact, raw, dialect);
    const judged = [
      ...(wrong === null ? [] : [`WHEN ${wrong} THEN TRUE`]),
      `WHEN ${missing} THEN NULL`,
      `WHEN ${bad} THEN TRUE`,
    ];
    // True is unusable, NULL is missing.
    const state = query.add(nameOf(`${prefix}u`, key, slot), `CASE ${judged.join(' ')} ELSE FALSE END`);
    unusable.set(slot, state);
    columns.set(key, query.add(nameOf(`${prefix}f`, key, slot), `CASE WHEN NOT ${state} THEN ${value} END`));
  };
  const read = new Set(program.nodes.flatMap(({ reads }) => reads));
  program.slots.forEach((slot, at) => {
    const fact = slot.fact ?? (slot.derived && factorOf(slot.key));
    if (fact && read.has(at)) readFact(slot, at, fact);
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
