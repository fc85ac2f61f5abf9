import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { addInput, removeInput, setHitPolicy, setInput, type NodeOf } from '@tierwright/model';
import { Segmented } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';
import { ExitList } from './exit-list.js';
import { FactSelect } from './fact-select.js';
import { Section } from './section.js';
import { TableRows } from './table-rows.js';

/** A decision table: how it decides, its rows, its columns and its exits. */
export function TableForm({ node }: { node: NodeOf<'table'> }) {
  const { t, readOnly, onEdit } = useEditor();
  return (
    <>
      <Section title={t('table.hit')}>
        <Segmented
          label={t('table.hit')}
          value={node.hitPolicy}
          onChange={(hitPolicy) => onEdit('table', (now) => setHitPolicy(now, { node: node.id, hitPolicy }))}
          options={[
            { value: 'first', label: t('table.hit.first'), disabled: readOnly },
            { value: 'unique', label: t('table.hit.unique'), disabled: readOnly },
          ]}
        />
      </Section>
      <TableRows node={node} />
      <Columns node={node} />
      <ExitList node={node} />
    </>
  );
}

function Columns({ node }: { node: NodeOf<'table'> }) {
  const { t, readOnly, onEdit, newId, reading } = useEditor();
  const used = new Set(node.inputs.map(({ fact }) => fact));
  return (
    <Section title={t('table.columns')}>
      {node.inputs.map((input) => (
        <div className="tw-band" key={input.id}>
          <FactSelect
            value={input.fact}
            accepts={({ type, key }) => type !== 'list' && !used.has(key)}
            onChange={({ key, label }) =>
              onEdit(
                'table',
                reading(key, (now) => setInput(now, { node: node.id, input: input.id, fact: key, label })),
              )
            }
          />
          {!readOnly && node.inputs.length > 1 && (
            <ActionIcon
              size={24}
              aria-label={t('table.removeColumn')}
              title={t('table.removeColumn')}
              onClick={() => onEdit('table', (now) => removeInput(now, { node: node.id, input: input.id }))}
            >
              <IconX size={14} />
            </ActionIcon>
          )}
        </div>
      ))}
      {!readOnly && (
        <FactSelect
          key={node.inputs.length}
          value={null}
          label={t('table.addColumn')}
          placeholder={`+ ${t('table.addColumn')}`}
          accepts={({ type, key }) => type !== 'list' && !used.has(key)}
          onChange={({ key, label }) =>
            onEdit(
              'table',
              reading(key, (now) => addInput(now, { node: node.id, fact: key, label }, newId)),
            )
          }
        />
      )}
    </Section>
  );
}
