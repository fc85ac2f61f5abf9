import { Button, Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ImportRecord } from '@tierwright/contract';
import { Card, Progress } from '@tierwright/ui';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../shell/use-person.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './data.module.css';
import { rowsToWrite } from './import-steps.js';
import { UndoDialog } from './undo-dialog.js';

/** After the button: progress while rows are written, then what was written and the way back. */
export function ImportOutcome({ record }: { record: ImportRecord }) {
  const t = useTexts('data');
  const { number } = useFormats();
  if (record.state === 'writing') {
    return (
      <Card title={record.fileName}>
        <Progress
          name={t('writing')}
          label={t('writing')}
          note={t('writingNote', { done: number(record.done), total: number(record.total) })}
          done={record.done}
          total={record.total}
        />
      </Card>
    );
  }
  return record.state === 'undone' ? <Undone /> : <Written record={record} />;
}

function Undone() {
  const t = useTexts('data');
  return (
    <Card title={t('undoneTitle')}>
      <Stack align="flex-start">
        <p>{t('undoneText')}</p>
        <Onward />
      </Stack>
    </Card>
  );
}

function Written({ record }: { record: ImportRecord }) {
  const t = useTexts('data');
  const { number } = useFormats();
  const mayUndo = useMay('write-customers');
  const [undoing, setUndoing] = useState(false);
  const { check } = record;
  const n = number(check ? rowsToWrite(check) : record.done);
  return (
    <section className={`tw-card ${styles.written}`}>
      <IconCircleCheck size={40} stroke={1.5} color="var(--up)" aria-hidden="true" />
      <h2 role="status">{t(record.kind === 'customers' ? 'doneTitle' : 'doneOrders', { n })}</h2>
      {check && (
        <p>
          {t('doneText', {
            created: number(check.created),
            updated: number(check.updated),
            unchanged: number(check.unchanged),
          })}
          {check.refused > 0 && ` ${t('doneRefused', { n: number(check.refused) })}`}
        </p>
      )}
      <Group justify="center">
        {mayUndo && (
          <Button variant="default" leftSection={<IconArrowBackUp size={16} />} onClick={() => setUndoing(true)}>
            {t('undoWhole')}
          </Button>
        )}
        <Onward />
      </Group>
      <UndoDialog of={undoing ? record : null} onClose={() => setUndoing(false)} />
    </section>
  );
}

function Onward() {
  const t = useTexts('data');
  const navigate = useNavigate();
  return (
    <Group>
      <Button variant="default" onClick={() => void navigate({ to: '/data' })}>
        {t('seeImports')}
      </Button>
      <Button onClick={() => void navigate({ to: '/customers' })}>{t('seeCustomers')}</Button>
    </Group>
  );
}
