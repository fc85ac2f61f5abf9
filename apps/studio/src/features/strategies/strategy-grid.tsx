import type { Workload } from '@tierwright/model';
import { TierBadge, tierColour } from '@tierwright/ui';
import type { CSSProperties, ReactNode } from 'react';
import { useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { ClauseRows } from './clause-rows.js';
import { FloorRow } from './floor-row.js';
import type { TierColumn } from './grid-column.js';
import { GridRow, type GridProps } from './grid-row.js';
import { PromiseLabel, AddPromise } from './promise-label.js';
import styles from './strategies.module.css';
import { WorkloadFooter } from './workload-footer.js';

/** Tiers as columns, what they are promised as rows; the sums of the workload at the foot. */
export function StrategyGrid(props: GridProps) {
  const { document, columns, preview, onEdit } = props;
  const t = useTexts('strategies');
  const localized = useLocalized();
  const promiseRows = document.promises.map((promise) => (
    <GridRow
      key={promise.id}
      {...props}
      at={{ row: 'promise', promise: promise.id }}
      row={localized(promise.name)}
      label={<PromiseLabel promise={promise} onEdit={onEdit} />}
    />
  ));
  return (
    <div className={`tw-card ${styles.gridBox}`} tabIndex={0} role="region" aria-label={t('gridTitle')}>
      <table className={styles.grid}>
        <caption className="tw-unseen">{t('gridTitle')}</caption>
        <colgroup>
          <col className={styles.groupColumn} />
          <col className={styles.rowColumn} />
          {columns.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
        <Head columns={columns} workload={preview.draft} />
        <Group title={t('groupPromises')}>
          {promiseRows}
          <GridRow {...props} at={{ row: 'response' }} row={t('rowResponse')} />
          <GridRow {...props} at={{ row: 'owner' }} row={t('rowOwner')} />
          {onEdit && <AddPromise onEdit={onEdit} span={columns.length + 1} />}
        </Group>
        <Group title={t('groupEntitlements')}>
          <GridRow {...props} at={{ row: 'price' }} row={t('rowPrice')} />
          <GridRow {...props} at={{ row: 'payment' }} row={t('rowPayment')} />
          <GridRow {...props} at={{ row: 'priority' }} row={t('rowPriority')} />
          <GridRow {...props} at={{ row: 'self' }} row={t('rowSelf')} />
        </Group>
        <Group title={t('groupClauses')}>
          <ClauseRows {...props} />
        </Group>
        <Group title={t('groupFloor')}>
          <FloorRow {...props} />
        </Group>
        <WorkloadFooter columns={columns} draft={preview.draft} live={preview.live} />
      </table>
    </div>
  );
}

function Head({ columns, workload }: { columns: readonly TierColumn[]; workload: Workload }) {
  const t = useTexts('strategies');
  const { number } = useFormats();
  const count = (tier: string) => workload.tiers.find((entry) => entry.tier === tier)?.customers ?? 0;
  return (
    <thead>
      <tr>
        <th colSpan={2} scope="col" className={styles.corner}>
          {t('gridTitle')}
        </th>
        {columns.map((column) => (
          <th key={column.id} scope="col" style={{ '--tc': tierColour(column.colour) } as CSSProperties}>
            <span className={styles.tierHead}>
              <TierBadge tier={column} />
              <b>{column.name}</b>
              <small>{t('customersOf', { n: number(count(column.id)) })}</small>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Rows that belong together, named once at their left. */
function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <tbody className={styles.group}>
      <tr className={styles.groupHead}>
        <th scope="rowgroup" rowSpan={0}>
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
