import type { StrategyDocument } from '@tierwright/model';
import type { ReactNode } from 'react';
import type { RowAddress } from './cells.js';
import { GridCell } from './grid-cell.js';
import type { Edit, TierColumn } from './grid-column.js';
import styles from './strategies.module.css';
import type { StrategyPreview } from './strategy-preview.js';

/** What the grid shows and how it is changed. */
export interface GridProps {
  document: StrategyDocument;
  /** The live strategy; null while none is published. */
  live: StrategyDocument | null;
  columns: readonly TierColumn[];
  preview: StrategyPreview;
  /** Null for those who may only look. */
  onEdit: ((edit: Edit) => void) | null;
}

interface GridRowProps extends GridProps {
  at: RowAddress;
  /** The name of the row in words. */
  row: string;
  /** What stands in the head of the row instead of its name. */
  label?: ReactNode;
  asideOf?: (tier: string) => string | undefined;
}

/** One row of the grid: its name, then a cell for each tier. */
export function GridRow({ document, live, columns, onEdit, at, row, label, asideOf }: GridRowProps) {
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        {label ?? row}
      </th>
      {columns.map((column) => (
        <td key={column.id}>
          <GridCell
            document={document}
            live={live}
            at={at}
            row={row}
            column={column}
            onEdit={onEdit}
            aside={asideOf?.(column.id)}
          />
        </td>
      ))}
    </tr>
  );
}
