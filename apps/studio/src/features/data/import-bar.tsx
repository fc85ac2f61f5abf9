import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ImportRecord } from '@tierwright/contract';
import { ActionBar } from '@tierwright/ui';
import { IconAlertTriangle, IconArrowBackUp, IconBan, IconCheck, IconDatabasePlus } from '@tabler/icons-react';
import { useMay } from '../../shell/use-person.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { useCommitLabel } from './use-commit-label.js';

interface ImportBarProps {
  record: ImportRecord;
  busy: boolean;
  committing: boolean;
  onCommit: () => void;
}

/** The dry run in short and the button that names what it writes. */
export function ImportBar({ record, busy, committing, onCommit }: ImportBarProps) {
  const t = useTexts('data');
  const navigate = useNavigate();
  const mayWrite = useMay('write-customers');
  const label = useCommitLabel()(record);
  const blocked = busy || label === null || record.faults.length > 0 || !mayWrite;
  return (
    <ActionBar facts={<Facts record={record} />}>
      <Button variant="default" onClick={() => void navigate({ to: '/data' })}>
        {t('cancel')}
      </Button>
      <Button leftSection={<IconDatabasePlus size={16} />} disabled={blocked} loading={committing} onClick={onCommit}>
        {record.state === 'failed' ? t('retry') : (label ?? t('commitNothing'))}
      </Button>
    </ActionBar>
  );
}

function Facts({ record: { check } }: { record: ImportRecord }) {
  const t = useTexts('data');
  const { number } = useFormats();
  if (!check) return null;
  return (
    <>
      <span>
        <IconCheck size={16} aria-hidden="true" /> {t('barComplete', { n: number(check.complete) })}
      </span>
      {check.incomplete > 0 && (
        <span>
          <IconAlertTriangle size={16} color="var(--warn)" aria-hidden="true" />
          {t('barIncomplete', { n: number(check.incomplete) })}
        </span>
      )}
      {check.refused > 0 && (
        <span>
          <IconBan size={16} color="var(--bad)" aria-hidden="true" /> {t('barRefused', { n: number(check.refused) })}
        </span>
      )}
      <span>
        <IconArrowBackUp size={16} aria-hidden="true" /> {t('barUndo')}
      </span>
    </>
  );
}
