import type { ImportColumn, ImportKind, ImportRecord } from '@tierwright/contract';
import type { FactDefinition } from '@tierwright/model';
import type { z } from 'zod';
import type { OrderRole } from './known-headers.js';

/** Why a mapping cannot be imported. */
export type MappingFault = ImportRecord['faults'][number];

/** What keeps a file from being imported; empty when nothing does. */
export function mappingFaults(
  kind: z.infer<typeof ImportKind>,
  columns: readonly ImportColumn[],
  rows: number,
  dictionary: readonly FactDefinition[],
): MappingFault[] {
  const faults = kind === 'orders' ? orderFaults(columns) : customerFaults(columns, dictionary);
  return rows === 0 ? ['no-rows', ...faults] : faults;
}

function orderFaults(columns: readonly ImportColumn[]): MappingFault[] {
  const roles = columns.flatMap(({ target }) => (target.to === 'order-field' ? [target.field] : []));
  const needed: [OrderRole, MappingFault][] = [
    ['customer', 'no-customer-column'],
    ['date', 'no-date-column'],
    ['amount', 'no-amount-column'],
  ];
  const missing = needed.filter(([role]) => !roles.includes(role)).map(([, fault]) => fault);
  return new Set(roles).size < roles.length ? [...missing, 'fact-mapped-twice'] : missing;
}

function customerFaults(columns: readonly ImportColumn[], dictionary: readonly FactDefinition[]): MappingFault[] {
  const faults: MappingFault[] = [];
  const codes = columns.filter(({ target }) => target.to === 'code').length;
  if (codes === 0) faults.push('no-code-column');
  if (codes > 1) faults.push('two-code-columns');
  const facts = columns.flatMap(({ target }) => ('fact' in target ? [target.fact] : []));
  const names = columns.filter(({ target }) => target.to === 'name').length;
  if (new Set(facts).size < facts.length || names > 1) faults.push('fact-mapped-twice');
  const known = new Set(dictionary.map((fact) => fact.key));
  if (columns.some(({ target }) => target.to === 'new-fact' && known.has(target.fact))) faults.push('fact-key-taken');
  return faults;
}
