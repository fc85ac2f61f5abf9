import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';

/** A column: its head and what a row shows in it. */
export interface Column<Row> {
  id: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  width?: number | string;
  /** Left out on narrow screens. */
  wide?: boolean;
}

interface DataTableProps<Row> {
  /** Read as the table's name. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  onRow?: (row: Row) => void;
  isSelected?: (row: Row) => boolean;
  /** Scrolls inside this many pixels, head fixed; beyond 100 rows only the visible ones are drawn. */
  maxHeight?: number;
  rowHeight?: number;
}

const virtualFrom = 100;

/** A box that scrolls is reached by Tab, so that arrow keys move it. */
const scrolling = (caption: string, maxHeight: number) => ({
  role: 'region',
  'aria-label': caption,
  tabIndex: 0,
  style: { maxHeight },
});

/** A table with a head that stays, rows reached by click and Enter, and only visible rows drawn when it is long. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, maxHeight, rowHeight = 48 } = props;
  const box = useRef<HTMLDivElement>(null);
  const virtual = maxHeight !== undefined && rows.length > virtualFrom;
  const virtualizer = useVirtualizer({
    count: virtual ? rows.length : 0,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const visible = virtual ? items.map((item) => rows[item.index]).filter((row) => row !== undefined) : rows;
  const above = virtual ? (items[0]?.start ?? 0) : 0;
  const below = virtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  return (
    <div className="tw-table-box" ref={box} {...(maxHeight === undefined ? {} : scrolling(caption, maxHeight))}>
      <table className="tw-table" aria-rowcount={rows.length}>
        <caption className="tw-unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-align={column.align}
                data-wide={column.wide}
                style={{ width: column.width }}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={above} columns={columns.length} />
          {visible.map((row) => (
            <TableRow key={rowKey(row)} row={row} {...props} />
          ))}
          <Spacer height={below} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function TableRow<Row>({ row, columns, onRow, isSelected }: DataTableProps<Row> & { row: Row }) {
  const open = onRow && (() => onRow(row));
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    open?.();
  };
  const clickable = open === undefined ? {} : { onClick: open, onKeyDown: keys, tabIndex: 0, 'data-clickable': true };
  return (
    <tr {...clickable} data-selected={isSelected?.(row) === true || undefined}>
      {columns.map((column) => (
        <td key={column.id} data-align={column.align} data-wide={column.wide}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
