import { IconUserQuestion } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { CallProblem } from '@tierwright/client';
import type { Customer, GradingModelSummary } from '@tierwright/contract';
import { EmptyState, Page, TwoColumn } from '@tierwright/ui';
import { useState } from 'react';
import { Loaded } from '../../problems/loaded.js';
import { useCall } from '../../server/use-call.js';
import { Trail } from '../../shell/trail.js';
import { useTexts } from '../../texts/use-texts.js';
import { useGradingModels } from '../models/use-grading-models.js';
import { CustomerHeader } from './customer-header.js';
import { CustomerStrip } from './customer-strip.js';
import { FactsCard } from './facts-card.js';
import { HistoryCard } from './history-card.js';
import { PlanCard } from './plan-card.js';
import { ScoreCard } from './score-card.js';
import type { Graded } from './graded.js';
import { WhyCard } from './why-card.js';

/** One customer: tier with reasons and path, facts with their sources, service plan. */
export function CustomerPage() {
  const t = useTexts('customers');
  const { code } = useParams({ from: '/signed-in/customers/$code' });
  const customer = useCall('readCustomer', { params: { code } });
  const models = useGradingModels();
  const current = customer.data?.code === code ? customer.data : undefined;
  const unknown = customer.error instanceof CallProblem && customer.error.problem.code === 'unknown-customer';
  return (
    <>
      <Trail steps={[{ label: t('title'), link: { to: '/customers' } }, { label: current?.name ?? code }]} />
      {unknown ? (
        <EmptyState icon={<IconUserQuestion size={32} stroke={1.5} />} title={t('unknown', { code })}>
          {t('unknownWhy')}
        </EmptyState>
      ) : (
        <Loaded of={{ ...customer, data: current }}>
          {(found) => <Loaded of={models}>{({ items }) => <CustomerBody customer={found} models={items} />}</Loaded>}
        </Loaded>
      )}
    </>
  );
}

function CustomerBody({ customer, models }: { customer: Customer; models: readonly GradingModelSummary[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const evaluated = customer.evaluations.map(({ model, result }) => ({
    summary: models.find(({ key }) => key === model),
    result,
  }));
  const known = evaluated.filter((one): one is Graded => one.summary !== undefined);
  const graded = known.find(({ summary }) => summary.key === chosen) ?? known.find(hasPlan) ?? known[0];
  return (
    <Page>
      <CustomerHeader customer={customer} graded={graded} all={known} onModel={setChosen} />
      {graded === undefined ? null : <CustomerStrip customer={customer} graded={graded} />}
      <TwoColumn
        asideWidth={408}
        main={
          <>
            {graded === undefined ? <NoModel /> : <WhyCard graded={graded} />}
            {graded === undefined ? null : <ScoreCard graded={graded} />}
            <FactsCard customer={customer} graded={graded} />
          </>
        }
        aside={
          <>
            {graded === undefined ? null : <PlanCard graded={graded} />}
            <HistoryCard code={customer.code} />
          </>
        }
      />
    </Page>
  );
}

const hasPlan = ({ result }: Graded) => result.service !== null;

function NoModel() {
  const t = useTexts('customers');
  return <EmptyState title={t('notYet')}>{t('notYetWhy')}</EmptyState>;
}
