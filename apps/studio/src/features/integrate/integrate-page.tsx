import { IconApi, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { GradingModelSummary } from '@tierwright/contract';
import { Chip, Page, PageHeader } from '@tierwright/ui';
import { useState } from 'react';
import { Loaded } from '../../problems/loaded.js';
import { useCall } from '../../server/use-call.js';
import { Trail } from '../../shell/trail.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { useGradingModels } from '../models/use-grading-models.js';
import { CallCard } from './call/call-card.js';
import { DecisionsCard } from './decisions-card.js';
import styles from './integrate.module.css';
import { KeysCard } from './keys/keys-card.js';
import { LimitsCard } from './limits-card.js';

/** How another system calls: its key, an example that runs here, what was answered lately, limits. */
export function IntegratePage() {
  const t = useTexts('integrate');
  const models = useGradingModels();
  return (
    <>
      <Trail steps={[{ label: t('title') }]} />
      <Loaded of={models}>{({ items }) => <Integrate models={items} />}</Loaded>
    </>
  );
}

function Integrate({ models }: { models: readonly GradingModelSummary[] }) {
  const t = useTexts('integrate');
  const search = useSearch({ from: '/signed-in/integrate' });
  const navigate = useNavigate();
  const [secret, setSecret] = useState<string | null>(null);
  const live = models.filter((model) => model.live !== null);
  const model = live.find(({ key }) => key === search.model) ?? live[0];
  return (
    <Page>
      <PageHeader status={model === undefined ? undefined : <InUse model={model} />} title={t('headline')} />
      <div className={styles.grid}>
        <KeysCard secret={secret} onSecret={setSecret} />
        <CallCard
          models={live}
          model={model}
          secret={secret}
          customer={search.customer}
          onModel={(key) => void navigate({ to: '/integrate', search: { ...search, model: key }, replace: true })}
          onCustomer={(code) =>
            void navigate({ to: '/integrate', search: { ...search, customer: code }, replace: true })
          }
        />
        <div className="tw-stack">
          <DecisionsCard models={models} />
          <LimitsCard />
        </div>
      </div>
    </Page>
  );
}

function InUse({ model }: { model: GradingModelSummary }) {
  const t = useTexts('integrate');
  const format = useFormats();
  const strategies = useCall('listStrategies').data?.items ?? [];
  const strategy = strategies.find(({ gradingModel }) => gradingModel === model.key)?.live ?? null;
  const { live } = model;
  if (live === null) return null;
  const when = format.moment(live.publishedAt);
  return (
    <>
      <Chip tone="good" icon={<IconCircleCheck size={14} />}>
        {t('modelLive', { number: live.number })}
      </Chip>
      {strategy === null ? null : (
        <Chip tone="good" icon={<IconCircleCheck size={14} />}>
          {t('strategyLive', { number: strategy.number })}
        </Chip>
      )}
      <IconClock size={16} aria-hidden="true" />
      <span>{live.moved > 0 ? t('publishedMoved', { when, count: live.moved }) : t('published', { when })}</span>
      <a href="/api/docs" target="_blank" rel="noreferrer">
        <IconApi size={16} style={{ verticalAlign: -3 }} aria-hidden="true" /> {t('docs')}
      </a>
    </>
  );
}
