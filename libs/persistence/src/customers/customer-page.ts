import type { EntityManager } from 'typeorm';
import { StoredCustomer } from './stored-customer.js';
import { StoredGrade } from './stored-grade.js';

/** Which customers to list. */
export interface CustomerFilter {
  /** Part of the code or the name. */
  readonly search?: string;
  /** The tier a model gave, by key; null is ungraded, or not graded yet. */
  readonly grade?: { readonly modelId: string; readonly tierKey: string | null };
}

const escaped = (text: string) => text.toLowerCase().replace(/[\\%_]/g, (character) => `\\${character}`);

/** A page of customers by code, after the code given. */
export function pageOfCustomers(
  manager: EntityManager,
  after: string | null,
  limit: number,
  filter: CustomerFilter,
): Promise<StoredCustomer[]> {
  const query = manager.createQueryBuilder(StoredCustomer, 'customer').orderBy('customer.code').limit(limit);
  if (after !== null) query.andWhere('customer.code > :after', { after });
  if (filter.search) {
    const found = "(LOWER(customer.code) LIKE :search ESCAPE '\\' OR LOWER(customer.name) LIKE :search ESCAPE '\\')";
    query.andWhere(found, { search: `%${escaped(filter.search)}%` });
  }
  if (filter.grade) {
    const { modelId, tierKey } = filter.grade;
    const on = 'grade.customerId = customer.id AND grade.modelId = :modelId';
    query.leftJoin(StoredGrade, 'grade', on, { modelId });
    if (tierKey === null) query.andWhere('grade.tierKey IS NULL');
    else query.andWhere('grade.tierKey = :tierKey', { tierKey });
  }
  return query.getMany();
}
