import { Select, TextInput } from '@mantine/core';
import { dayNumber, dayText } from '@tierwright/engine';
import { numericFactTypes, type FactDefinition } from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import { useLanguage } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import type { SimpleRow } from './clause-row.js';

interface ClauseValueProps {
  row: SimpleRow;
  fact: FactDefinition;
  onValue: (value: SimpleRow['value']) => void;
}

/** The value of a comparison in a field that fits its fact. */
export function ClauseValue({ row, fact, onValue }: ClauseValueProps) {
  const t = useTexts('strategies');
  const language = useLanguage();
  const label = t('clauseValue');
  const choices = useChoices(fact);
  if (choices.length > 0) {
    return (
      <Select
        aria-label={label}
        value={String(row.value)}
        data={choices}
        comboboxProps={{ withinPortal: false }}
        onChange={(value) => value !== null && onValue(fact.type === 'boolean' ? value === 'true' : value)}
      />
    );
  }
  if (fact.type === 'date') {
    return (
      <TextInput
        type="date"
        aria-label={label}
        value={typeof row.value === 'number' ? dayText(row.value) : ''}
        onChange={(event) => {
          const day = dayNumber(event.currentTarget.value);
          if (day !== null) onValue(day);
        }}
      />
    );
  }
  if (numericFactTypes.has(fact.type)) {
    return (
      <NumberField
        aria-label={label}
        value={typeof row.value === 'number' ? row.value : null}
        unit={fact.unit?.[language] ?? (fact.type === 'percent' ? '%' : undefined)}
        onChange={(value) => value !== null && onValue(value)}
      />
    );
  }
  return (
    <TextInput
      aria-label={label}
      value={String(row.value)}
      maxLength={200}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

function useChoices(fact: FactDefinition) {
  const t = useTexts('strategies');
  const language = useLanguage();
  if (fact.type === 'boolean') {
    return [
      { value: 'true', label: t('yes') },
      { value: 'false', label: t('no') },
    ];
  }
  return (fact.options ?? []).map(({ value, label }) => ({ value, label: label[language] }));
}
