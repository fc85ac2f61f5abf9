import { setTableCell, type TableCell, type TableInput, type TableRow } from '@tierwright/model';
import { useEditor } from '../editor-context.js';
import { withOperator } from './first-row.js';
import { cellOfRow, cellOperators, firstCell, rowOfCell, wideEnough } from './table-cell.js';
import { ValueField } from './value-field.js';

interface CellFieldsProps {
  node: string;
  row: TableRow;
  input: TableInput;
  /** The row as people count. */
  number: number;
}

/** Stands for asking nothing; no comparison is empty. */
const any = '';

/** What one row asks of one column: a comparison and its value, or anything. */
export function CellFields({ node, row, input, number }: CellFieldsProps) {
  const { t, fact, words, language, readOnly, onEdit, onFocusFact } = useEditor();
  const definition = fact(input.fact);
  const cell = row.cells[input.id];
  const at = { node, row: row.id, input: input.id };
  const set = (next: TableCell | null) =>
    onEdit('table', (now) => setTableCell(now, { ...at, cell: next }), `cell ${row.id} ${input.id}`);
  if (!definition) return <span className="tw-note">{input.fact}</span>;
  const shown = cell ? rowOfCell(cell, input.fact) : null;
  if (cell?.op === 'rule') return <span className="tw-note">{words.rule(cell.rule)}</span>;
  const place = t('table.cell', { row: number, column: definition.label[language] });
  return (
    <div className="tw-rules-cell" role="group" aria-label={place} onFocus={() => onFocusFact(input.fact)}>
      <select
        aria-label={place}
        value={shown?.operator ?? any}
        disabled={readOnly}
        onChange={(event) => {
          const operator = cellOperators(definition).find((item) => item === event.currentTarget.value);
          if (!operator) return set(null);
          const base = shown ?? rowOfCell(firstCell(definition) ?? { op: '==', value: '' }, input.fact);
          const next = base && cellOfRow(withOperator(base, operator, definition));
          if (next) set(wideEnough(next));
        }}
      >
        <option value={any}>{t('table.any')}</option>
        {cellOperators(definition).map((operator) => (
          <option key={operator} value={operator}>
            {operator === 'between' ? t('table.between') : t(`op.${operator}`)}
          </option>
        ))}
      </select>
      {shown && (
        <ValueField
          row={shown}
          fact={definition}
          onChange={(value) => {
            const next = cellOfRow({ ...shown, value });
            if (next) set(next);
          }}
        />
      )}
    </div>
  );
}
