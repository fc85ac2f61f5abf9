import { Button } from '@mantine/core';
import { IconUpload, IconUsers } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { GradingModelSummary } from '@tierwright/contract';
import { Card, EmptyState, Page, PageHeader } from '@tierwright/ui';
import { Loaded } from '../../problems/loaded.js';
import { useCall } from '../../server/use-call.js';
import { Trail } from '../../shell/trail.js';
import { useMay } from '../../shell/use-person.js';
import { useLocalized } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { useGradingModels } from '../models/use-grading-models.js';
import { CustomerFilters } from './customer-filters.js';
import { CustomerTable } from './customer-table.js';
import type { CustomerFilter } from './use-customers.js';

/** All customers: search, filter by tier, page by page. */
export function CustomersPage() {
  const t = useTexts('customers');
  const models = useGradingModels();
  return (
    <>
      <Trail steps={[{ label: t('title') }]} />
      <Loaded of={models}>{({ items }) => <Customers models={items} />}</Loaded>
    </>
  );
}

function Customers({ models }: { models: readonly GradingModelSummary[] }) {
  const t = useTexts('customers');
  const localized = useLocalized();
  const filter = useSearch({ from: '/signed-in/customers' });
  const navigate = useNavigate();
  const mayImport = useMay('write-customers');
  const customers = useCall('readInstallation').data?.customers ?? 0;
  const graded = models.filter((model) => model.live !== null);
  const model = graded.find(({ key }) => key === filter.model) ?? graded[0];
  const change = (next: CustomerFilter) =>
    navigate({ to: '/customers', search: { ...filter, ...next }, replace: true, resetScroll: false });
  const importButton = mayImport ? (
    <Button variant="default" component={Link} to="/data" leftSection={<IconUpload size={16} />}>
      {t('import')}
    </Button>
  ) : undefined;
  const by =
    model?.live === null || model === undefined
      ? ''
      : t('gradedBy', { model: localized(model.name), version: model.live.number });
  return (
    <Page>
      <PageHeader
        title={t('title')}
        note={`${t('subtitle', { count: customers })}${by}`}
        {...(customers === 0 ? {} : { actions: importButton })}
      />
      <Card flush>
        {customers === 0 ? (
          <EmptyState icon={<IconUsers size={32} stroke={1.5} />} title={t('empty')} action={importButton}>
            {t('emptyWhy')}
          </EmptyState>
        ) : (
          <>
            <CustomerFilters filter={filter} models={graded} model={model} onChange={(next) => void change(next)} />
            <CustomerTable
              filter={filter}
              model={model}
              onClear={() => void navigate({ to: '/customers', search: {} })}
            />
          </>
        )}
      </Card>
    </Page>
  );
}
