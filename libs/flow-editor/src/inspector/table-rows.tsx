import { ActionIcon, Button } from '@mantine/core';
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { addRow, moveRow, removeRow, setRowExit, type NodeOf, type TableRow } from '@tierwright/model';
import { useState } from 'react';
import { useEditor } from '../editor-context.js';
import { CellFields } from './cell-fields.js';
import { Section } from './section.js';

/** Rows shown at once. */
const pageSize = 20;

/** The rows of a table, a page at a time: what each asks of every column, and where it leads. */
export function TableRows({ node }: { node: NodeOf<'table'> }) {
  const { t, readOnly, onEdit, newId, numbers } = useEditor();
  const [chosen, setChosen] = useState(0);
  const last = Math.max(0, Math.ceil(node.rows.length / pageSize) - 1);
  const page = Math.min(chosen, last);
  const from = page * pageSize;
  const shown = node.rows.slice(from, from + pageSize);
  const add = !readOnly && (
    <Button
      variant="transparent"
      size="compact-sm"
      leftSection={<IconPlus size={14} />}
      onClick={() => {
        onEdit('table', (now) => addRow(now, { node: node.id }, newId));
        setChosen(Math.ceil((node.rows.length + 1) / pageSize) - 1);
      }}
    >
      {t('table.addRow')}
    </Button>
  );
  return (
    <Section title={t('table.rows', { count: numbers.count(node.rows.length) })} aside={add}>
      <div className="tw-rules-scroll">
        <table className="tw-rules">
          <thead>
            <tr>
              <th scope="col">#</th>
              {node.inputs.map((input) => (
                <ColumnHead key={input.id} fact={input.fact} />
              ))}
              <th scope="col">{t('table.exit')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <RowFields key={row.id} node={node} row={row} number={from + index + 1} />
            ))}
          </tbody>
        </table>
      </div>
      {last > 0 && (
        <div className="tw-rules-pages">
          <Button size="compact-xs" variant="default" disabled={page === 0} onClick={() => setChosen(page - 1)}>
            {t('table.previous')}
          </Button>
          <span>{t('table.page', { from: numbers.count(from + 1), to: numbers.count(from + shown.length) })}</span>
          <Button size="compact-xs" variant="default" disabled={page === last} onClick={() => setChosen(page + 1)}>
            {t('table.next')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function ColumnHead({ fact: key }: { fact: string }) {
  const { fact, language } = useEditor();
  const label = fact(key)?.label[language] ?? key;
  return (
    <th scope="col" title={label}>
      {label}
    </th>
  );
}

function RowFields({ node, row, number }: { node: NodeOf<'table'>; row: TableRow; number: number }) {
  const { t, language, readOnly, onEdit } = useEditor();
  const at = { node: node.id, row: row.id };
  return (
    <tr>
      <th scope="row">{number}</th>
      {node.inputs.map((input) => (
        <td key={input.id}>
          <CellFields node={node.id} row={row} input={input} number={number} />
        </td>
      ))}
      <td>
        <select
          aria-label={t('table.exitOf', { row: number })}
          value={row.exit}
          disabled={readOnly}
          onChange={(event) => {
            const exit = event.currentTarget.value;
            onEdit('table', (now) => setRowExit(now, { ...at, exit }));
          }}
        >
          {!node.exits.some(({ id }) => id === row.exit) && <option value={row.exit}>–</option>}
          {node.exits.map((exit) => (
            <option key={exit.id} value={exit.id}>
              {exit.label[language]}
            </option>
          ))}
        </select>
      </td>
      {!readOnly && (
        <td className="tw-rules-tools">
          <ActionIcon
            size={24}
            aria-label={t('table.moveUp', { row: number })}
            title={t('table.moveUp', { row: number })}
            disabled={number === 1}
            onClick={() => onEdit('table', (now) => moveRow(now, { ...at, to: number - 2 }))}
          >
            <IconArrowUp size={14} />
          </ActionIcon>
          <ActionIcon
            size={24}
            aria-label={t('table.removeRow', { row: number })}
            title={t('table.removeRow', { row: number })}
            onClick={() => onEdit('table', (now) => removeRow(now, at))}
          >
            <IconX size={14} />
          </ActionIcon>
        </td>
      )}
    </tr>
  );
}
