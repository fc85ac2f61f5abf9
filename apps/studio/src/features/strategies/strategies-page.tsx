import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { GradingModelSummary, StrategySummary } from '@tierwright/contract';
import { Card, Chip, DataTable, EmptyState, Page, PageHeader, type Column } from '@tierwright/ui';
import { IconPlus, IconStack2 } from '@tabler/icons-react';
import { Loaded } from '../../problems/loaded.js';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useAct } from '../../server/use-act.js';
import { useCall } from '../../server/use-call.js';
import { Trail } from '../../shell/trail.js';
import { useMay } from '../../shell/use-person.js';
import { useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './strategies.module.css';

/** All service strategies, and the models that have none yet. */
export function StrategiesPage() {
  const t = useTexts('strategies');
  const strategies = useCall('listStrategies');
  const models = useCall('listGradingModels').data?.items ?? [];
  return (
    <>
      <Trail steps={[{ label: t('pageTitle') }]} />
      <Loaded of={strategies}>
        {({ items }) => (
          <Page>
            <PageHeader title={t('pageTitle')} note={t('listNote')} />
            <List items={items} models={models} />
            <WithoutStrategy models={models.filter(({ key }) => !items.some((item) => item.gradingModel === key))} />
          </Page>
        )}
      </Loaded>
    </>
  );
}

function List({ items, models }: { items: readonly StrategySummary[]; models: readonly GradingModelSummary[] }) {
  const t = useTexts('strategies');
  const navigate = useNavigate();
  const columns = useColumns(models);
  if (items.length === 0) {
    return (
      <EmptyState icon={<IconStack2 size={32} stroke={1.5} />} title={t('listEmpty')}>
        {t('listEmptyNote')}
      </EmptyState>
    );
  }
  return (
    <Card flush className={styles.list}>
      <DataTable
        caption={t('pageTitle')}
        columns={columns}
        rows={items}
        rowKey={({ key }) => key}
        onRow={({ key }) => void navigate({ to: '/strategies/$key', params: { key } })}
      />
    </Card>
  );
}

function useColumns(models: readonly GradingModelSummary[]): Column<StrategySummary>[] {
  const t = useTexts('strategies');
  const localized = useLocalized();
  const { number, moment } = useFormats();
  const model = (key: string) => {
    const found = models.find((candidate) => candidate.key === key);
    return found ? localized(found.name) : key;
  };
  return [
    {
      id: 'name',
      head: t('createName'),
      cell: (strategy) => (
        <span className={styles.two}>
          <Link to="/strategies/$key" params={{ key: strategy.key }}>
            {localized(strategy.name)}
          </Link>
          <small>{localized(strategy.description) || t('forModel', { model: model(strategy.gradingModel) })}</small>
        </span>
      ),
    },
    { id: 'model', head: t('columnModel'), cell: ({ gradingModel }) => model(gradingModel) },
    {
      id: 'live',
      head: t('columnState'),
      cell: ({ live, draft }) => (
        <span className={styles.chips}>
          {live ? (
            <Chip tone="good">{t('labelLive', { n: live.number })}</Chip>
          ) : (
            <Chip tone="neutral">{t('neverPublished')}</Chip>
          )}
          {draft.differs && <Chip tone="warn">{t('legendDraft')}</Chip>}
        </span>
      ),
    },
    {
      id: 'work',
      head: t('workload'),
      align: 'end',
      cell: ({ workload }) =>
        workload && (
          <span className={styles.two}>
            <b>{t('headlineVisits', { n: number(workload.visitsAMonth) })}</b>
            <small>{t('headlineHours', { n: number(workload.hoursAWeek) })}</small>
          </span>
        ),
    },
    {
      id: 'when',
      head: t('columnEdited'),
      align: 'end',
      cell: ({ draft }) => (
        <span className={styles.two}>
          <span>{draft.updatedBy}</span>
          <small>{moment(draft.updatedAt)}</small>
        </span>
      ),
    },
  ];
}

function WithoutStrategy({ models }: { models: readonly GradingModelSummary[] }) {
  const t = useTexts('strategies');
  const localized = useLocalized();
  const navigate = useNavigate();
  const mayEdit = useMay('edit-models');
  const create = useAct('createStrategy', ['listStrategies']);
  if (!mayEdit || models.length === 0) return null;
  const make = async (model: GradingModelSummary) => {
    const name = t('nameFor', { model: localized(model.name) });
    const { key } = await create.act({ body: { name, gradingModel: model.key } });
    await navigate({ to: '/strategies/$key', params: { key } });
  };
  return (
    <div className={styles.without}>
      <ProblemNotice error={create.error} />
      {models.map((model) => (
        <Button
          key={model.key}
          variant="default"
          leftSection={<IconPlus size={16} />}
          loading={create.isPending}
          onClick={() => void make(model).catch(() => undefined)}
        >
          {t('createFor', { model: localized(model.name) })}
        </Button>
      ))}
    </div>
  );
}
