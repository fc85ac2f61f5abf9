import { Injectable } from '@nestjs/common';
import type { ImportCheck, ImportColumn } from '@tierwright/contract';
import type { FactDefinition } from '@tierwright/model';
import { type CustomerInput, Customers, type MergeCount } from '@tierwright/persistence';
import { nextTurn } from '../next-turn.js';
import { factsOfColumns, type OpenedImport } from '../opened-import.js';
import { readCustomerRows } from '../rows/read-customer-rows.js';
import { readOrderRows } from '../rows/read-order-rows.js';
import type { RowSheet } from '../rows/row-sheet.js';
import { WouldBeCustomers } from './would-be-customers.js';
import { WouldBeGrades } from './would-be-grades.js';

const MOST_STRIPS = 2000;
const MOST_PROBLEMS = 200;
const CHUNK = 1000;

/** Says what an import would do, without doing it. */
@Injectable()
export class ImportCheckup {
  constructor(
    private readonly customers: Customers,
    private readonly wouldBeCustomers: WouldBeCustomers,
    private readonly wouldBeGrades: WouldBeGrades,
  ) {}

  /** Dry run of an opened file with its mapping. */
  async check(
    opened: OpenedImport,
    columns: readonly ImportColumn[],
    dictionary: readonly FactDefinition[],
  ): Promise<ImportCheck> {
    if (opened.kind === 'orders') {
      const sheet = await readOrderRows(opened.table, columns);
      const inputs = await this.wouldBeCustomers.of(sheet.rows);
      return this.report(sheet, inputs);
    }
    const sheet = await readCustomerRows(opened.table, columns, factsOfColumns(opened, columns, dictionary));
    return this.report(sheet, sheet.rows);
  }

  private async report(sheet: RowSheet<unknown>, inputs: readonly CustomerInput[]): Promise<ImportCheck> {
    const outcomeCount = (outcome: string) => sheet.outcomes.filter((one) => one === outcome).length;
    const merge = await this.countMerge(inputs);
    return {
      rows: sheet.outcomes.length,
      complete: outcomeCount('ok'),
      incomplete: outcomeCount('missing'),
      refused: outcomeCount('refused'),
      ...merge,
      customersAfter: (await this.customers.count()) + merge.created,
      strip: sheet.outcomes.slice(0, MOST_STRIPS),
      problems: sheet.problems.slice(0, MOST_PROBLEMS),
      problemCount: sheet.problems.length,
      grades: await this.wouldBeGrades.of(inputs),
    };
  }

  private async countMerge(inputs: readonly CustomerInput[]): Promise<MergeCount> {
    const sum: MergeCount = { created: 0, updated: 0, unchanged: 0 };
    for (let from = 0; from < inputs.length; from += CHUNK) {
      const count = await this.customers.countMerge(inputs.slice(from, from + CHUNK));
      sum.created += count.created;
      sum.updated += count.updated;
      sum.unchanged += count.unchanged;
      await nextTurn();
    }
    return sum;
  }
}
