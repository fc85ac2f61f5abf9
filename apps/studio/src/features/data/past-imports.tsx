import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ResponseOf, routes } from '@tierwright/contract';
import { Card, Chip, DataTable, EmptyState, type Column, type Tone } from '@tierwright/ui';
import { useState } from 'react';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useCall } from '../../server/use-call.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './data.module.css';
import { UndoDialog } from './undo-dialog.js';

type PastImport = ResponseOf<(typeof routes)['listImports']>['items'][number];

const tones: Record<PastImport['state'], Tone> = {
  checked: 'info',
  invalid: 'warn',
  writing: 'info',
  done: 'good',
  failed: 'bad',
  undone: 'neutral',
};

/** Files that were brought in, newest first; each can be taken back as a whole. */
export function PastImports({ mayUndo }: { mayUndo: boolean }) {
  const t = useTexts('data');
  const imports = useCall('listImports');
  const [undoing, setUndoing] = useState<PastImport | null>(null);
  const columns = useColumns(mayUndo ? setUndoing : null);
  const items = imports.data?.items ?? [];
  return (
    <Card title={t('past')} note={t('pastNote')} flush className={styles.past}>
      <ProblemNotice error={imports.error} />
      {items.length > 0 ? (
        <DataTable caption={t('past')} columns={columns} rows={items} rowKey={({ id }) => id} />
      ) : (
        <EmptyState title={t('pastNone')} />
      )}
      <UndoDialog of={undoing} onClose={() => setUndoing(null)} />
    </Card>
  );
}

function useColumns(onUndo: ((record: PastImport) => void) | null): Column<PastImport>[] {
  const t = useTexts('data');
  const { number, moment } = useFormats();
  return [
    {
      id: 'file',
      head: t('columnFile'),
      cell: (record) => (
        <span className={styles.two}>
          <Link to="/data/import/{-$id}" params={{ id: record.id }}>
            {record.fileName}
          </Link>
          <small>
            {moment(record.createdAt)} · {record.createdBy}
          </small>
        </span>
      ),
    },
    {
      id: 'kind',
      head: t('columnKind'),
      cell: ({ kind }) => t(kind === 'customers' ? 'kindCustomers' : 'kindOrders'),
    },
    { id: 'rows', head: t('columnRows'), align: 'end', cell: ({ total }) => number(total) },
    {
      id: 'state',
      head: t('columnState'),
      cell: ({ state }) => <Chip tone={tones[state]}>{t(`state_${state}`)}</Chip>,
    },
    {
      id: 'act',
      head: <span className="tw-unseen">{t('columnAct')}</span>,
      align: 'end',
      cell: (record) =>
        onUndo && (record.state === 'done' || record.state === 'failed') ? (
          <Button size="compact-sm" variant="subtle" onClick={() => onUndo(record)}>
            {t('undo')}
          </Button>
        ) : null,
    },
  ];
}
