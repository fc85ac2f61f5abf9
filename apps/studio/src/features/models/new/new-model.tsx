import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { GradingModelSummary } from '@tierwright/contract';
import { methods } from '@tierwright/examples';
import { Card } from '@tierwright/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ProblemNotice } from '../../../problems/problem-notice.js';
import { useAct } from '../../../server/use-act.js';
import { useCall } from '../../../server/use-call.js';
import { useLocalized } from '../../../texts/language.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from '../models.module.css';
import { FurtherMethods } from './further-methods.js';
import { OptionGroup, originTexts } from './option-group.js';
import { fromNothing, isFurther, usual, type Origin } from './origin.js';
import { Readiness } from './readiness.js';

/** Starting a model: blank, a copy or a method, with what it needs; creates a draft and opens it. */
export function NewModel({ models, onClose }: { models: readonly GradingModelSummary[]; onClose: () => void }) {
  const t = useTexts('models');
  const shell = useTexts('shell');
  const localized = useLocalized();
  const [origin, setOrigin] = useState<Origin>('value-potential');
  const [source, setSource] = useState(models[0]?.key ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const copied = models.find((model) => model.key === source);
  const proposed =
    origin === 'copy' && copied !== undefined
      ? t('copyName', { name: localized(copied.name) })
      : isFurther(origin)
        ? localized(methods[origin].example.document.name)
        : t(originTexts[origin][0]);
  const name = typed ?? proposed;
  const close = (
    <ActionIcon aria-label={shell('close')} onClick={onClose}>
      <IconX size={16} />
    </ActionIcon>
  );
  return (
    <Card title={t('create')} note={t('newHint')} actions={close} flush>
      <div className={styles.groups} role="radiogroup" aria-label={t('create')}>
        <OptionGroup
          label={t('fromNothing')}
          origins={models.length === 0 ? ['blank'] : fromNothing}
          chosen={origin}
          onChoose={setOrigin}
        />
        <OptionGroup label={t('methods')} origins={usual} chosen={origin} onChoose={setOrigin} />
        <FurtherMethods chosen={origin} onChoose={setOrigin} />
      </div>
      <Footer origin={origin} source={source} name={name} onName={setTyped} modelKey={models[0]?.key}>
        {origin === 'copy' ? (
          <label>
            {t('source')}
            <Select
              aria-label={t('source')}
              data={models.map((model) => ({ value: model.key, label: localized(model.name) }))}
              value={source}
              onChange={(key) => setSource(key ?? '')}
            />
          </label>
        ) : null}
      </Footer>
    </Card>
  );
}

interface FooterProps {
  origin: Origin;
  source: string;
  name: string;
  onName: (name: string) => void;
  modelKey: string | undefined;
  children: ReactNode;
}

function Footer({ origin, source, name, onName, modelKey, children }: FooterProps) {
  const t = useTexts('models');
  const navigate = useNavigate();
  const facts = useCall('listFacts').data?.items;
  const create = useAct('createGradingModel', ['listGradingModels']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const from = origin === 'copy' ? { copyOf: source } : { starter: origin };
    create.act({ body: { name: name.trim(), from } }).then(
      ({ key }) => navigate({ to: '/models/$key/canvas', params: { key } }),
      () => undefined,
    );
  };
  return (
    <form className={styles.foot} onSubmit={submit}>
      {children}
      <label>
        {t('name')}
        <TextInput
          aria-label={t('name')}
          value={name}
          maxLength={200}
          onChange={(event) => onName(event.currentTarget.value)}
          error={name.trim() === '' ? t('nameMissing') : undefined}
        />
      </label>
      {facts === undefined ? null : <Readiness origin={origin} facts={facts} modelKey={modelKey} />}
      <Button
        type="submit"
        ml="auto"
        leftSection={<IconPlus size={16} />}
        loading={create.isPending}
        disabled={name.trim() === ''}
      >
        {t('createDraft', { name: name.trim() })}
      </Button>
      <ProblemNotice error={create.error} />
    </form>
  );
}
