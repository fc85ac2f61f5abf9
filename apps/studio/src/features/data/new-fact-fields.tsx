import { Button, Select, Stack, TextInput } from '@mantine/core';
import type { ColumnTarget } from '@tierwright/contract';
import { FactKey, FactType } from '@tierwright/model';
import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.js';

type NewFact = Extract<ColumnTarget, { to: 'new-fact' }>;

interface NewFactFieldsProps {
  target: NewFact;
  taken: ReadonlySet<string>;
  onApply: (target: NewFact) => void;
}

/** Names, key, type and unit of a fact that an import adds to the dictionary. */
export function NewFactFields({ target, taken, onApply }: NewFactFieldsProps) {
  const t = useTexts('data');
  const [fact, setFact] = useState(target);
  const keyFault = !FactKey.safeParse(fact.fact).success
    ? t('factKeyWrong')
    : taken.has(fact.fact)
      ? t('fault_fact-key-taken')
      : null;
  const named = fact.label.zh.trim() !== '' && fact.label.en.trim() !== '';
  const apply = () => {
    const { unit, ...rest } = fact;
    const trimmed = unit?.trim() ?? '';
    onApply(trimmed === '' ? rest : { ...rest, unit: trimmed });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('factLabelZh')}
          value={fact.label.zh}
          maxLength={200}
          onChange={(event) => setFact({ ...fact, label: { ...fact.label, zh: event.currentTarget.value } })}
        />
        <TextInput
          label={t('factLabelEn')}
          value={fact.label.en}
          maxLength={200}
          onChange={(event) => setFact({ ...fact, label: { ...fact.label, en: event.currentTarget.value } })}
        />
        <TextInput
          label={t('factKey')}
          value={fact.fact}
          error={keyFault}
          onChange={(event) => setFact({ ...fact, fact: event.currentTarget.value })}
        />
        <Select
          label={t('factType')}
          value={fact.type}
          data={FactType.options.map((value) => ({ value, label: t(`type_${value}`) }))}
          comboboxProps={{ withinPortal: false }}
          onChange={(value) => setFact({ ...fact, type: FactType.parse(value) })}
        />
        <TextInput
          label={t('factUnit')}
          value={fact.unit ?? ''}
          maxLength={40}
          onChange={(event) => setFact({ ...fact, unit: event.currentTarget.value })}
        />
        <Button type="submit" disabled={keyFault !== null || !named}>
          {t('apply')}
        </Button>
      </Stack>
    </form>
  );
}
