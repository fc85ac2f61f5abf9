import { ActionIcon, Popover, Select } from '@mantine/core';
import type { ColumnTarget, ImportColumn, ImportRecord } from '@tierwright/contract';
import type { FactDefinition } from '@tierwright/model';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocalized } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { ownTargets, targetOf, targetValue } from './column-target.js';
import styles from './data.module.css';
import { NewFactFields } from './new-fact-fields.js';

interface TargetSelectProps {
  column: ImportColumn;
  record: ImportRecord;
  facts: readonly FactDefinition[];
  onTarget: (target: ColumnTarget) => void;
}

/** Chooses what a column is; a new fact can be named and typed beside it. */
export function TargetSelect({ column, record, facts, onTarget }: TargetSelectProps) {
  const t = useTexts('data');
  const data = useChoices(column, record, facts);
  const { target } = column;
  const taken = new Set([
    ...facts.map(({ key }) => key),
    ...record.columns.flatMap((other) =>
      other.index !== column.index && other.target.to === 'new-fact' ? [other.target.fact] : [],
    ),
  ]);
  return (
    <span className={styles.target} data-to={target.to}>
      <Select
        aria-label={t('mapTargetOf', { column: column.header })}
        value={targetValue(target)}
        data={data}
        searchable
        onChange={(value) => {
          if (value !== null && value !== targetValue(target)) onTarget(targetOf(value, column, taken));
        }}
      />
      {target.to === 'new-fact' && <EditNewFact target={target} taken={taken} onTarget={onTarget} />}
    </span>
  );
}

type NewFact = Extract<ColumnTarget, { to: 'new-fact' }>;

function EditNewFact(props: { target: NewFact; taken: ReadonlySet<string>; onTarget: (target: NewFact) => void }) {
  const { target, taken, onTarget } = props;
  const t = useTexts('data');
  const localized = useLocalized();
  const [opened, setOpened] = useState(false);
  const label = t('factEdit', { name: localized(target.label) });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus width={300}>
      <Popover.Target>
        <ActionIcon aria-label={label} title={label} onClick={() => setOpened(!opened)}>
          <IconPencil size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <NewFactFields
          target={target}
          taken={taken}
          onApply={(next) => {
            setOpened(false);
            onTarget(next);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function useChoices(column: ImportColumn, record: ImportRecord, facts: readonly FactDefinition[]) {
  const t = useTexts('data');
  const localized = useLocalized();
  const { target } = column;
  const own = { skip: 'toSkip', code: 'toCode', name: 'toName', 'new-fact': 'toNewFact' } as const;
  const label = (value: string) => {
    if (value === 'new-fact' && target.to === 'new-fact') return `${localized(target.label)} · ${t('newFact')}`;
    if (value === 'skip' || value === 'code' || value === 'name' || value === 'new-fact') return t(own[value]);
    const field = targetOf(value, column, new Set());
    return field.to === 'order-field' ? t(`field_${field.field}`) : value;
  };
  const choice = (value: string) => ({ value, label: label(value) });
  const values = ownTargets(record.kind);
  if (record.kind === 'orders') return values.map(choice);
  return [
    { group: t('groupOwn'), items: values.filter((value) => value === 'code' || value === 'name').map(choice) },
    {
      group: t('groupFacts'),
      items: facts.map(({ key, label: name }) => ({ value: `fact:${key}`, label: localized(name) })),
    },
    { group: t('groupOther'), items: values.filter((value) => value === 'new-fact' || value === 'skip').map(choice) },
  ];
}
