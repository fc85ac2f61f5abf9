import type { Movers } from '@tierwright/contract';
import type { Change, FactDefinition, Mover, TierDefinition } from '@tierwright/model';
import { Card, DataTable, EmptyState, TierBadge, type Column } from '@tierwright/ui';
import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { useLanguage } from '../../texts/language.js';
import { pageSize } from './mover-selection.js';
import { faceOf } from './tier-faces.js';
import { marginOf } from './margin.js';
import styles from './versions.module.css';

interface MoversCardProps {
  title: string;
  movers: Movers;
  page: number;
  onPage: (page: number) => void;
  filters: ReactNode;
  tiers: { from: readonly TierDefinition[]; to: readonly TierDefinition[] };
  changes: readonly Change[];
  facts: readonly FactDefinition[];
  busy: boolean;
}

/** The customers who change tier, each with the one change that moved him and the value that decided. */
export function MoversCard(props: MoversCardProps) {
  const { title, movers, page, onPage, filters, busy } = props;
  const t = useTexts('versions');
  const columns = useColumns(props);
  return (
    <Card title={title} note={t('moversNote')} actions={filters} flush className={styles.movers}>
      {movers.items.length === 0 ? (
        <EmptyState title={t('moversNone')} />
      ) : (
        <div aria-busy={busy} className={styles.names}>
          <DataTable caption={title} columns={columns} rows={movers.items} rowKey={(mover) => mover.code} />
        </div>
      )}
      {movers.total > pageSize && <Pager total={movers.total} page={page} onPage={onPage} />}
    </Card>
  );
}

function useColumns({ tiers, changes, facts }: MoversCardProps): Column<Mover>[] {
  const t = useTexts('versions');
  const language = useLanguage();
  const sentences = new Map(changes.map((change) => [change.id, change.sentence[language]]));
  const badge = (id: string | null, known: readonly TierDefinition[]) => {
    const face = faceOf(id, known, language);
    return <TierBadge tier={face} label={face?.name ?? t('ungraded')} />;
  };
  return [
    {
      id: 'customer',
      head: t('columnCustomer'),
      cell: (mover) => (
        <span className={styles.two}>
          <Link to="/customers/$code" params={{ code: mover.code }}>
            {mover.name}
          </Link>
          <small>{mover.code}</small>
        </span>
      ),
    },
    {
      id: 'tiers',
      head: t('columnFromTo'),
      cell: (mover) => (
        <span className={styles.arrow}>
          {badge(mover.from, tiers.from)}
          <IconArrowRight size={14} aria-hidden="true" />
          {badge(mover.to, tiers.to)}
        </span>
      ),
    },
    {
      id: 'change',
      head: t('columnChange'),
      cell: (mover) => (
        <span className="tw-small tw-quiet">{mover.change === null ? '' : sentences.get(mover.change)}</span>
      ),
    },
    {
      id: 'value',
      head: t('columnValue'),
      align: 'end',
      cell: (mover) => (mover.because === null ? '' : <Because because={mover.because} facts={facts} />),
    },
  ];
}

function Because({ because, facts }: { because: NonNullable<Mover['because']>; facts: readonly FactDefinition[] }) {
  const t = useTexts('versions');
  const format = useFormats();
  const fact = facts.find(({ key }) => key === because.fact);
  const threshold = format.fact(because.threshold, fact) ?? '';
  const margin = marginOf(because.value, because.threshold);
  return (
    <span className={styles.two}>
      <b>{format.fact(because.value, fact)}</b>
      <small>
        {margin === null
          ? t('threshold', { value: threshold })
          : t(margin >= 0 ? 'marginAbove' : 'marginBelow', {
              n: format.fact(Math.abs(margin), fact) ?? '',
              value: threshold,
            })}
      </small>
    </span>
  );
}

function Pager({ total, page, onPage }: { total: number; page: number; onPage: (page: number) => void }) {
  const t = useTexts('versions');
  const { number } = useFormats();
  const last = Math.min(total, (page + 1) * pageSize);
  return (
    <div className={styles.pager}>
      <span>{t('page', { from: number(page * pageSize + 1), to: number(last), total: number(total) })}</span>
      <Button size="compact-sm" variant="default" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('pagePrevious')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={last === total} onClick={() => onPage(page + 1)}>
        {t('pageNext')}
      </Button>
    </div>
  );
}
