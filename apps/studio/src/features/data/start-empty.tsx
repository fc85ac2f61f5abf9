import { Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { Card } from '@tierwright/ui';
import { useState } from 'react';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useAct } from '../../server/use-act.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './data.module.css';

/** Removes the demo data after saying what goes and what stays. */
export function StartEmpty({ customers, today }: { customers: number; today: string }) {
  const t = useTexts('data');
  const { number } = useFormats();
  const [asking, setAsking] = useState(false);
  const open = () => setAsking(true);
  return (
    <Card title={t('demo')}>
      <Stack align="flex-start">
        <p>{t('demoText', { n: number(customers), day: today })}</p>
        <Button variant="default" onClick={open}>
          {t('startEmpty')}
        </Button>
      </Stack>
      <Confirm customers={customers} opened={asking} onClose={() => setAsking(false)} />
    </Card>
  );
}

function Confirm({ customers, opened, onClose }: { customers: number; opened: boolean; onClose: () => void }) {
  const t = useTexts('data');
  const { number } = useFormats();
  const queries = useQueryClient();
  const removal = useAct('removeDemoData');
  const n = number(customers);
  const remove = async () => {
    await removal.act();
    onClose();
    notifications.show({ message: t('emptied') });
    // Counts, lists and previews all spoke of the demo customers.
    await queries.invalidateQueries();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('emptyTitle')}>
      <Stack>
        <dl className={styles.fate}>
          <dt>{t('emptyGoes')}</dt>
          <dd>{t('emptyGoesList', { n })}</dd>
          <dt>{t('emptyStays')}</dt>
          <dd>{t('emptyStaysList')}</dd>
        </dl>
        <p className="tw-quiet">
          {t('emptyClock')} {t('emptyForever')}
        </p>
        <ProblemNotice error={removal.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('cancel')}
          </Button>
          <Button color="red" loading={removal.isPending} onClick={() => void remove().catch(() => undefined)}>
            {t('emptyConfirm', { n })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
