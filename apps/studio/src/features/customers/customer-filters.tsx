import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import type { GradingModelSummary } from '@tierwright/contract';
import { TierBadge } from '@tierwright/ui';
import { useState } from 'react';
import { useLanguage, useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { faceByKey } from '../../tiers/face-by-key.js';
import styles from './customers.module.css';
import type { CustomerFilter } from './use-customers.js';

interface CustomerFiltersProps {
  filter: CustomerFilter;
  models: readonly GradingModelSummary[];
  model: GradingModelSummary | undefined;
  /** An empty text takes a filter away. */
  onChange: (change: CustomerFilter) => void;
}

/** Search, which model, and its tiers with their counts. */
export function CustomerFilters({ filter, models, model, onChange }: CustomerFiltersProps) {
  const t = useTexts('customers');
  const localized = useLocalized();
  const [typed, setTyped] = useState(filter.search ?? '');
  const search = useDebouncedCallback((text: string) => onChange(without('search', text.trim())), 200);
  return (
    <div className={styles.filters}>
      <TextInput
        className={styles.search ?? ''}
        aria-label={t('searchFor')}
        placeholder={t('searchFor')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      {models.length > 1 ? (
        <Select
          aria-label={t('model')}
          data={models.map(({ key, name }) => ({ value: key, label: localized(name) }))}
          value={model?.key ?? null}
          onChange={(key) => onChange({ ...without('model', key ?? ''), ...without('tier', '') })}
        />
      ) : null}
      {model === undefined ? null : (
        <TierChoice
          model={model}
          chosen={filter.tier}
          onChoose={(tier) => onChange({ model: model.key, ...without('tier', tier) })}
        />
      )}
    </div>
  );
}

const without = (name: keyof CustomerFilter, value: string): CustomerFilter =>
  ({ [name]: value === '' ? undefined : value }) as CustomerFilter;

function TierChoice(props: {
  model: GradingModelSummary;
  chosen: string | undefined;
  onChoose: (tier: string) => void;
}) {
  const { model, chosen, onChoose } = props;
  const t = useTexts('customers');
  const shell = useTexts('shell');
  const language = useLanguage();
  const format = useFormats();
  return (
    <div className={styles.tiers} role="group" aria-label={t('tier')}>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose('')}>
        {t('all')}
      </button>
      {model.counts.map(({ tier, count }) => {
        const face = faceByKey(tier, model.tiers, language);
        const value = tier ?? 'none';
        return (
          <button key={value} type="button" aria-pressed={chosen === value} onClick={() => onChoose(value)}>
            <TierBadge tier={face} label={face?.name ?? shell('ungraded')} />
            {format.number(count)}
          </button>
        );
      })}
    </div>
  );
}
