import { Button, Select } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { GradingModelSummary } from '@tierwright/contract';
import { Card, EmptyState, Segmented } from '@tierwright/ui';
import { useState } from 'react';
import { client } from '../../../server/client.js';
import { useCall } from '../../../server/use-call.js';
import { useLocalized } from '../../../texts/language.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from '../integrate.module.css';
import { CustomerPicker } from './customer-picker.js';
import { Example } from './example.js';

interface CallCardProps {
  models: readonly GradingModelSummary[];
  model: GradingModelSummary | undefined;
  secret: string | null;
  /** Code of the customer chosen; the first one without. */
  customer: string | undefined;
  onModel: (key: string) => void;
  onCustomer: (code: string) => void;
}

/** A call with real ids: which customer, which version, in which language, run here. */
export function CallCard({ models, model, secret, customer, onModel, onCustomer }: CallCardProps) {
  const t = useTexts('integrate');
  const localized = useLocalized();
  const first = useCall('listCustomers', { query: { limit: 1 } });
  const [version, setVersion] = useState<number | null>(null);
  const code = customer ?? first.data?.items[0]?.code;
  if (model === undefined || model.live === null) return <NotPublished />;
  const number = version ?? model.live.number;
  const rule = (
    <Button
      variant="subtle"
      component="a"
      href={client.url('readJsonLogic', { params: { key: model.key, number } })}
      download={`${model.key}-v${number}.json`}
      leftSection={<IconDownload size={16} />}
    >
      {t('jsonLogic')}
    </Button>
  );
  return (
    <Card title={t('use')} note={localized(model.name)} actions={rule} flush>
      <div className={styles.choice}>
        {models.length > 1 ? (
          <Select
            label={t('model')}
            value={model.key}
            data={models.map(({ key, name }) => ({ value: key, label: localized(name) }))}
            onChange={(key) => {
              setVersion(null);
              onModel(key ?? '');
            }}
          />
        ) : null}
        {code === undefined ? null : <CustomerPicker code={code} onPick={onCustomer} />}
        <VersionChoice model={model} live={model.live.number} version={version} onChoose={setVersion} />
      </div>
      {code === undefined ? (
        <p className={styles.empty}>{first.data === undefined ? '' : t('noCustomers')}</p>
      ) : (
        <Example
          key={`${model.key} ${code} ${version}`}
          model={model}
          customer={code}
          version={version}
          secret={secret}
        />
      )}
    </Card>
  );
}

interface VersionChoiceProps {
  model: GradingModelSummary;
  live: number;
  version: number | null;
  onChoose: (version: number | null) => void;
}

function VersionChoice({ model, live, version, onChoose }: VersionChoiceProps) {
  const t = useTexts('integrate');
  const versions = useCall('listGradingVersions', { params: { key: model.key } }).data?.items ?? [];
  const older = versions.map(({ number }) => number).filter((number) => number !== live);
  const options = [
    { value: '', label: t('versionLive', { number: live }) },
    ...older.map((number) => ({ value: String(number), label: t('versionOld', { number }) })),
  ];
  const choose = (value: string) => onChoose(value === '' ? null : Number(value));
  const value = version === null ? '' : String(version);
  return (
    <div>
      <span>{t('version')}</span>
      {options.length > 3 ? (
        <Select
          aria-label={t('version')}
          w={140}
          data={options}
          value={value}
          onChange={(next) => choose(next ?? '')}
        />
      ) : (
        <Segmented label={t('version')} value={value} onChange={choose} options={options} />
      )}
    </div>
  );
}

function NotPublished() {
  const t = useTexts('integrate');
  const action = (
    <Button variant="default" component={Link} to="/models">
      {t('notPublishedGo')}
    </Button>
  );
  return (
    <Card title={t('use')} flush>
      <EmptyState title={t('notPublished')} action={action} />
    </Card>
  );
}
