import type { Workload } from '@tierwright/model';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import type { TierColumn } from './grid-column.js';
import styles from './strategies.module.css';
import { deltaOf, tierWork } from './workload-delta.js';

interface WorkloadFooterProps {
  columns: readonly TierColumn[];
  draft: Workload;
  live: Workload | null;
}

/** Customers, visits a month and hours a week of each tier; the first cell is their sum. */
export function WorkloadFooter({ columns, draft, live }: WorkloadFooterProps) {
  return (
    <tfoot>
      <tr>
        <th colSpan={2} scope="row">
          <Figures customers={draft.customers} now={draft} delta={deltaOf(draft, live)} />
        </th>
        {columns.map((column) => {
          const { now, delta } = tierWork(column.id, draft, live);
          return (
            <td key={column.id}>
              <Figures customers={now.customers} now={now} delta={delta} />
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

interface FiguresProps {
  customers: number;
  now: { visitsAMonth: number; hoursAWeek: number };
  delta: { visits: number; hours: number };
}

function Figures({ customers, now, delta }: FiguresProps) {
  const t = useTexts('strategies');
  const { number } = useFormats();
  return (
    <dl className={styles.figures}>
      <Figure name={t('customers')} value={number(customers)} />
      <Figure name={t('visitsAMonth')} value={number(now.visitsAMonth)} delta={delta.visits} />
      <Figure name={t('hoursAWeek')} value={t('hours', { n: number(now.hoursAWeek) })} delta={delta.hours} />
    </dl>
  );
}

function Figure({ name, value, delta = 0 }: { name: string; value: string; delta?: number }) {
  const { signed } = useFormats();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {delta !== 0 && <em>{signed(delta)}</em>} <b>{value}</b>
      </dd>
    </div>
  );
}
