import type { NodeOf } from '@tierwright/model';
import { tierColour } from '@tierwright/ui';
import type { CSSProperties } from 'react';
import { useEditor } from '../editor-context.js';
import { targetOf, tierFace } from './tier-of.js';

const most = 4;

/** The cells of a matrix in small, best row on top, each with the tier it leads to; changed cells are ringed. */
export function MatrixPicture({ node }: { node: NodeOf<'matrix'> }) {
  const { document, baseline, language } = useEditor();
  const before = baseline?.document.criteriaFlow.nodes.find((item) => item.id === node.id);
  const rows = [...node.rows.bands].reverse().slice(0, most);
  const columns = node.columns.bands.slice(0, most);
  const exitAt = (matrix: NodeOf<'matrix'>, row: string, column: string) =>
    matrix.cells.find((cell) => cell.row === row && cell.column === column)?.exit;
  return (
    <div
      className="tw-matrix-picture"
      style={{ gridTemplateColumns: `repeat(${columns.length}, 20px)` }}
      aria-hidden="true"
    >
      {rows.flatMap((row) =>
        columns.map((column) => {
          const exit = exitAt(node, row.id, column.id);
          const target = exit === undefined ? null : targetOf(document, node.id, exit);
          const tier = target?.type === 'tier' ? tierFace(document, target.tier, language) : null;
          const changed = before?.type === 'matrix' && exitAt(before, row.id, column.id) !== exit;
          return (
            <span
              key={`${row.id}.${column.id}`}
              data-changed={changed || undefined}
              style={{ '--tc': tierColour(tier?.colour ?? null) } as CSSProperties}
            >
              {tier?.key ?? '·'}
            </span>
          );
        }),
      )}
    </div>
  );
}
