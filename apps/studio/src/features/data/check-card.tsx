import type { ImportCheck, ImportRecord } from '@tierwright/contract';
import { Card, Chip } from '@tierwright/ui';
import { IconCheck } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { AfterCommit } from './after-commit.js';
import { stripCells } from './check-strip.js';
import styles from './data.module.css';
import { ProblemTable } from './problem-table.js';

/** The dry run: rows that add up, one cell a row, what is odd by line, and what the button will do. */
export function CheckCard({ record, busy }: { record: ImportRecord; busy: boolean }) {
  const t = useTexts('data');
  const { check, faults } = record;
  const state = busy ? (
    <Chip>{t('checkBusy')}</Chip>
  ) : check && faults.length === 0 ? (
    <Chip tone="good" icon={<IconCheck size={14} aria-hidden="true" />}>
      {t('checkReady')}
    </Chip>
  ) : (
    <Chip tone="warn">{t('checkBlocked')}</Chip>
  );
  return (
    <Card title={t('check')} note={t('checkNote')} actions={state} flush className={styles.check}>
      <div aria-busy={busy} className={styles.checkBody}>
        {faults.length > 0 && (
          <ul className={styles.faults}>
            {faults.map((fault) => (
              <li key={fault}>{t(`fault_${fault}`)}</li>
            ))}
          </ul>
        )}
        {check && (
          <>
            <Sum check={check} />
            <Counts record={record} check={check} />
            <ProblemTable record={record} check={check} />
            <AfterCommit record={record} check={check} />
          </>
        )}
      </div>
    </Card>
  );
}

function Sum({ check }: { check: ImportCheck }) {
  const t = useTexts('data');
  const { number } = useFormats();
  const parts = [
    { key: 'complete', count: check.complete },
    { key: 'incomplete', count: check.incomplete },
    { key: 'refused', count: check.refused },
  ] as const;
  const told = parts.filter(({ key, count }) => key === 'complete' || count > 0);
  return (
    <div className={styles.sum}>
      <p className={styles.equation}>
        {number(check.rows)} <span>{t('rows')}</span>
        {told.map(({ key, count }, index) => (
          <Fragment key={key}>
            <em>{index === 0 ? '=' : '+'}</em> {number(count)} <span>{t(key)}</span>
          </Fragment>
        ))}
      </p>
      <Strip check={check} />
    </div>
  );
}

function Strip({ check }: { check: ImportCheck }) {
  const t = useTexts('data');
  const cells = stripCells(check.strip, 60);
  const { rows, complete, incomplete, refused } = check;
  return (
    <>
      <div className={styles.strip} role="img" aria-label={t('stripLabel', { rows, complete, incomplete, refused })}>
        {cells.map((cell, index) => (
          <i key={index} data-state={cell.state} />
        ))}
      </div>
      <p className={styles.stripEnds} aria-hidden="true">
        <span>{t('stripFirst', { line: 2 })}</span>
        <span>{t('stripFirst', { line: check.rows + 1 })}</span>
      </p>
    </>
  );
}

function Counts({ record, check }: { record: ImportRecord; check: ImportCheck }) {
  const t = useTexts('data');
  const { number } = useFormats();
  const before = check.customersAfter - check.created;
  return (
    <dl className={styles.counts}>
      <div>
        <dt>{t('created')}</dt>
        <dd>{number(check.created)}</dd>
      </div>
      <div>
        <dt>{t('updated')}</dt>
        <dd>{number(check.updated)}</dd>
      </div>
      <div>
        <dt>{t('unchanged')}</dt>
        <dd>{number(check.unchanged)}</dd>
      </div>
      {record.kind === 'customers' && (
        <div>
          <dt>{t('customersTotal')}</dt>
          <dd>
            {number(before)} → {number(check.customersAfter)}
          </dd>
        </div>
      )}
    </dl>
  );
}
