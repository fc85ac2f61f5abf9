import { Button, Skeleton } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { CustomerSummary, GradingModelSummary } from '@tierwright/contract';
import type { FactDefinition } from '@tierwright/model';
import { DataTable, EmptyState, Progress, TierBadge, type Column } from '@tierwright/ui';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useCall } from '../../server/use-call.js';
import { useLanguage, useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { faceByKey } from '../../tiers/face-by-key.js';
import styles from './customers.module.css';
import { shownFacts } from './shown-facts.js';
import { useCustomers, type CustomerFilter } from './use-customers.js';

interface CustomerTableProps {
  filter: CustomerFilter;
  model: GradingModelSummary | undefined;
  onClear: () => void;
}

/** The customers that match, with tier and the facts the model reads first. */
export function CustomerTable({ filter, model, onClear }: CustomerTableProps) {
  const t = useTexts('customers');
  const shell = useTexts('shell');
  const navigate = useNavigate();
  const grading = model?.grading ?? null;
  const live = grading !== null && grading.finishedAt === null;
  const pages = useCustomers(filter, live);
  // The first page alone decides, so that the columns stay while more is shown.
  const columns = useColumns(model, pages.data?.pages[0]?.items ?? []);
  if (pages.error !== null) return <ProblemNotice error={pages.error} />;
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  if (pages.data === undefined) return <Skeleton height={320} m="md" aria-label={shell('loading')} />;
  if (rows.length === 0) {
    const clear = (
      <Button variant="default" onClick={onClear}>
        {t('clear')}
      </Button>
    );
    return (
      <EmptyState icon={<IconUserSearch size={32} stroke={1.5} />} title={t('none')} action={clear}>
        {t('noneWhy')}
      </EmptyState>
    );
  }
  return (
    <>
      {live ? <Regrading {...grading} /> : null}
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.code}
        onRow={(row) => void navigate({ to: '/customers/$code', params: { code: row.code } })}
      />
      <div className={styles.more}>
        {t('shown', { count: rows.length })}
        {pages.hasNextPage ? (
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {shell('more')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Regrading({ version, done, total }: { version: number; done: number; total: number }) {
  const t = useTexts('customers');
  const label = t('regrading', { version });
  return (
    <div className={styles.progress}>
      <Progress label={label} name={label} note={t('regradingNote', { done, total })} done={done} total={total} />
    </div>
  );
}

function useColumns(
  model: GradingModelSummary | undefined,
  rows: readonly CustomerSummary[],
): Column<CustomerSummary>[] {
  const t = useTexts('customers');
  const localized = useLocalized();
  const dictionary = useCall('listFacts').data?.items ?? [];
  const name: Column<CustomerSummary> = {
    id: 'name',
    head: t('name'),
    cell: ({ code, name: called }) => (
      <>
        <Link to="/customers/$code" params={{ code }} className={styles.name}>
          {called}
        </Link>
        <span className={styles.code}>{code}</span>
      </>
    ),
  };
  const shown = shownFacts(
    dictionary,
    rows.map(({ facts }) => facts),
  );
  const facts = shown.map((fact, index): Column<CustomerSummary> => ({
    id: fact.key,
    wide: index !== 1,
    head: localized(fact.label),
    align: fact.type === 'enum' || fact.type === 'text' ? 'start' : 'end',
    cell: (row) => <FactCell fact={fact} row={row} />,
  }));
  if (model === undefined) return [name, ...facts];
  const tier: Column<CustomerSummary> = {
    id: 'tier',
    head: t('tier'),
    cell: (row) => <TierCell row={row} model={model} />,
  };
  const graded: Column<CustomerSummary> = {
    id: 'graded',
    head: t('gradedAt'),
    align: 'end',
    wide: true,
    cell: (row) => <GradedCell row={row} model={model} />,
  };
  return [name, tier, ...facts, graded];
}

function FactCell({ fact, row }: { fact: FactDefinition; row: CustomerSummary }) {
  const t = useTexts('customers');
  const format = useFormats();
  const text = format.fact(row.facts[fact.key], fact);
  return text ?? <span className={styles.missing}>{t('missing')}</span>;
}

const gradeBy = (row: CustomerSummary, model: GradingModelSummary) =>
  row.grades.find((grade) => grade.model === model.key);

function TierCell({ row, model }: { row: CustomerSummary; model: GradingModelSummary }) {
  const t = useTexts('customers');
  const shell = useTexts('shell');
  const language = useLanguage();
  const grade = gradeBy(row, model);
  if (grade === undefined) return <span className="tw-quiet">{t('notGraded')}</span>;
  const face = faceByKey(grade.tier, model.tiers, language);
  return (
    <span className={styles.tier}>
      <TierBadge tier={face} />
      {face?.name ?? shell('ungraded')}
    </span>
  );
}

function GradedCell({ row, model }: { row: CustomerSummary; model: GradingModelSummary }) {
  const t = useTexts('customers');
  const format = useFormats();
  const grade = gradeBy(row, model);
  if (grade === undefined) return null;
  return (
    <span className="tw-quiet tw-small">
      {t('gradedWith', { version: grade.version, when: format.moment(grade.gradedAt) })}
    </span>
  );
}
