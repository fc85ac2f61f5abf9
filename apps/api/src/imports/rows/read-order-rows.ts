import type { ImportColumn, RowProblem } from '@tierwright/contract';
import type { OrderRole } from '../columns/known-headers.js';
import type { Table, TableRow } from '../reading/read-table.js';
import { saysMissing } from '../values/plain-text.js';
import { readDay } from '../values/read-day.js';
import { readDecimal } from '../values/read-decimal.js';
import { faulty, type Reading } from '../values/reading.js';
import { readText } from '../values/read-text.js';
import { problem, readSheet, type RowReading, type RowSheet } from './row-sheet.js';

/** A line of an order as a file tells it; money is in ten-thousandths. */
export interface OrderRow {
  readonly line: number;
  readonly customer: string;
  readonly customerName: string | null;
  /** null where the file has no order numbers: each line is an order of its own. */
  readonly orderNumber: string | null;
  readonly orderedOn: string;
  readonly amountE4: number;
  readonly profitE4: number | null;
  readonly segment: string | null;
  readonly region: string | null;
}

const MOST_CHARACTERS = 200;
const DECIMALS = 4;

/** The order lines of a table, by its mapped columns. */
export function readOrderRows(table: Table, columns: readonly ImportColumn[]): Promise<RowSheet<OrderRow>> {
  const byRole = new Map<OrderRole, ImportColumn>();
  for (const column of columns) if (column.target.to === 'order-field') byRole.set(column.target.field, column);
  return readSheet(table, (row) => new OrderRowReader(row, byRole).read());
}

/** Reads one row and keeps what was odd in it. */
class OrderRowReader {
  private readonly problems: RowProblem[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly columns: ReadonlyMap<OrderRole, ImportColumn>,
  ) {}

  read(): RowReading<OrderRow> {
    const row = {
      line: this.row.line,
      customer: this.text('customer', 'blank-code') ?? '',
      customerName: this.text('customer-name'),
      orderNumber: this.text('order'),
      orderedOn: this.value('date', readDay, 'refused') ?? '',
      amountE4: this.value('amount', readTenThousandths, 'refused') ?? 0,
      profitE4: this.value('profit', readTenThousandths, 'missing'),
      segment: this.text('segment'),
      region: this.text('region'),
    };
    const isRefused = this.problems.some(({ outcome }) => outcome === 'refused');
    return { row: isRefused ? null : row, problems: this.problems };
  }

  /** A short text; null when blank, which `blank` may make a reason to refuse the row. */
  private text(role: OrderRole, blank?: RowProblem['code']): string | null {
    const cell = this.cell(role);
    const reading = readText(cell.normalize('NFC'), MOST_CHARACTERS);
    if ('fault' in reading) this.note(role, reading.fault, 'refused');
    else if (reading.value === '' && blank) this.note(role, blank, 'refused');
    return 'fault' in reading || reading.value === '' ? null : reading.value;
  }

  /** A value of a column; when it is blank the row is refused or goes without it. */
  private value<Value extends string | number>(
    role: OrderRole,
    read: (text: string) => Reading<Value>,
    blank: 'refused' | 'missing',
  ): Value | null {
    if (!this.columns.has(role)) return null;
    const cell = this.cell(role);
    if (saysMissing(cell)) {
      this.note(role, 'missing-value', blank);
      return null;
    }
    const reading = read(cell);
    if ('fault' in reading) this.note(role, reading.fault, 'refused');
    else if (reading.readAs !== null) this.note(role, 'read-as', 'read', reading.readAs);
    return 'fault' in reading ? null : reading.value;
  }

  private cell(role: OrderRole): string {
    const column = this.columns.get(role);
    return column ? (this.row.cells[column.index] ?? '') : '';
  }

  private note(
    role: OrderRole,
    code: RowProblem['code'],
    outcome: RowProblem['outcome'],
    readAs: string | null = null,
  ): void {
    const header = this.columns.get(role)?.header ?? null;
    this.problems.push(problem(this.row.line, header, this.cell(role), code, outcome, readAs));
  }
}

/** Money × 10,000; more than four decimals are refused. */
function readTenThousandths(text: string): Reading<number> {
  const reading = readDecimal(text);
  if ('fault' in reading) return reading;
  const { digits, scale } = reading.value;
  if (scale > DECIMALS) return faulty('too-many-decimals');
  const value = Number(digits * 10n ** BigInt(DECIMALS - scale));
  return Number.isSafeInteger(value) ? { value, readAs: reading.readAs } : faulty('out-of-range');
}
