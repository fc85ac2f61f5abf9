import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import {
  addAxisBand,
  numericFactTypes,
  removeAxisBand,
  setAxis,
  setAxisBand,
  setCell,
  type NodeOf,
} from '@tierwright/model';
import { tierColour } from '@tierwright/ui';
import type { CSSProperties } from 'react';
import { useEditor } from '../editor-context.js';
import { targetOf, tierFace } from '../nodes/tier-of.js';
import { bandRange } from './band-range.js';
import { AxisMissing } from './axis-missing.js';
import { BorderField } from './border-field.js';
import { ExitList } from './exit-list.js';
import { FactSelect } from './fact-select.js';
import { Section } from './section.js';

type Matrix = NodeOf<'matrix'>;

/** A matrix: where each cell leads, its two axes and its exits. */
export function MatrixForm({ node }: { node: Matrix }) {
  return (
    <>
      <Cells node={node} />
      <ExitList node={node} />
      <Axis node={node} side="rows" />
      <Axis node={node} side="columns" />
    </>
  );
}

function Cells({ node }: { node: Matrix }) {
  const { t, numbers, language, onEdit, readOnly, document } = useEditor();
  const name = (side: 'rows' | 'columns', index: number) =>
    node[side].bands[index]?.label?.[language] || bandRange(node[side].bands, index, t, numbers.plain);
  const colourOf = (exit: string | undefined) => {
    const target = exit === undefined ? null : targetOf(document, node.id, exit);
    return tierColour(target?.type === 'tier' ? (tierFace(document, target.tier, language)?.colour ?? null) : null);
  };
  const rows = node.rows.bands.map((_, index) => node.rows.bands.length - 1 - index);
  return (
    <Section title={t('matrix.cells')} aside={`${node.rows.label[language]} × ${node.columns.label[language]}`}>
      <table className="tw-crosstab">
        <thead>
          <tr>
            <td />
            {node.columns.bands.map((band, index) => (
              <th key={band.id} scope="col" title={bandRange(node.columns.bands, index, t, numbers.plain)}>
                {name('columns', index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={node.rows.bands[row]?.id}>
              <th scope="row" title={bandRange(node.rows.bands, row, t, numbers.plain)}>
                {name('rows', row)}
              </th>
              {node.columns.bands.map((column, index) => {
                const rowId = node.rows.bands[row]?.id ?? '';
                const exit = node.cells.find((cell) => cell.row === rowId && cell.column === column.id)?.exit;
                return (
                  <td key={column.id} style={{ '--tc': colourOf(exit) } as CSSProperties}>
                    <select
                      aria-label={t('matrix.cell', { row: name('rows', row), column: name('columns', index) })}
                      value={exit ?? ''}
                      disabled={readOnly}
                      onChange={(event) => {
                        const cell = { node: node.id, row: rowId, column: column.id, exit: event.currentTarget.value };
                        onEdit('matrix', (now) => setCell(now, cell));
                      }}
                    >
                      {exit === undefined && <option value="">–</option>}
                      {node.exits.map((item) => (
                        <option key={item.id} value={item.id}>
                          {item.label[language]}
                        </option>
                      ))}
                    </select>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Axis({ node, side }: { node: Matrix; side: 'rows' | 'columns' }) {
  const { t, readOnly, onEdit, newId, reading, fact, language, onFocusFact } = useEditor();
  const axis = node[side];
  const definition = fact(axis.fact);
  const unit = definition?.type === 'percent' ? '%' : definition?.unit?.[language];
  const at = { node: node.id, side };
  const add = !readOnly && (
    <Button
      variant="transparent"
      size="compact-sm"
      leftSection={<IconPlus size={14} />}
      onClick={() => onEdit('bands', (now) => addAxisBand(now, at, newId))}
    >
      {t('scorecard.addBand')}
    </Button>
  );
  return (
    <Section title={`${t(`matrix.${side}`)} · ${axis.label[language]}`} aside={add}>
      <div className="tw-axis" onFocus={() => onFocusFact(axis.fact)}>
        <FactSelect
          value={axis.fact}
          accepts={({ type }) => numericFactTypes.has(type)}
          onChange={({ key, label }) =>
            onEdit(
              'matrix',
              reading(key, (now) => setAxis(now, { ...at, fact: key, label })),
            )
          }
        />
        {axis.bands.map((band, index) => (
          <BorderField
            key={band.id}
            bands={axis.bands}
            index={index}
            unit={unit}
            onFrom={(from) =>
              onEdit('bands', (now) => setAxisBand(now, { ...at, band: band.id, from }), `band ${band.id}`)
            }
            onLabel={(label) =>
              onEdit('bands', (now) => setAxisBand(now, { ...at, band: band.id, label }), `label ${band.id}`)
            }
            onRemove={() => onEdit('bands', (now) => removeAxisBand(now, { ...at, band: band.id }))}
          />
        ))}
        <AxisMissing node={node} side={side} />
      </div>
    </Section>
  );
}
