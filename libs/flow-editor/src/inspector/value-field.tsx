import { MultiSelect, Select, TagsInput, TextInput } from '@mantine/core';
import { numericFactTypes, type ConditionRow, type FactDefinition } from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';
import { dayText, daysOf } from '../numbers.js';

interface ValueFieldProps {
  row: ConditionRow;
  fact: FactDefinition;
  onChange: (value: ConditionRow['value']) => void;
}

/** The value a condition compares with, in a field that fits the type of its fact. */
export function ValueField({ row, fact, onChange }: ValueFieldProps) {
  const { t } = useEditor();
  if (row.operator === 'between' && Array.isArray(row.value)) {
    const [low = 0, high = 0] = row.value;
    return (
      <div className="tw-between">
        <OneValue
          label={t('inspector.from')}
          fact={fact}
          value={low}
          onChange={(next) => onChange([next as number, high])}
        />
        <OneValue
          label={t('inspector.to')}
          fact={fact}
          value={high}
          onChange={(next) => onChange([low, next as number])}
        />
      </div>
    );
  }
  if (Array.isArray(row.value)) return <ManyValues fact={fact} value={row.value.map(String)} onChange={onChange} />;
  const value = row.value as number | string | boolean;
  return <OneValue label={t('inspector.value')} fact={fact} value={value} onChange={onChange} />;
}

interface OneValueProps {
  label: string;
  fact: FactDefinition;
  value: number | string | boolean;
  onChange: (value: number | string | boolean) => void;
}

function OneValue({ label, fact, value, onChange }: OneValueProps) {
  const { language, readOnly, t } = useEditor();
  if (fact.type === 'boolean') {
    const choices = [
      { value: 'true', label: t('value.yes') },
      { value: 'false', label: t('value.no') },
    ];
    return (
      <Select
        aria-label={label}
        data={choices}
        value={String(value)}
        disabled={readOnly}
        onChange={(next) => onChange(next === 'true')}
      />
    );
  }
  if (fact.type === 'date') {
    return (
      <TextInput
        aria-label={label}
        type="date"
        value={typeof value === 'number' ? dayText(value) : ''}
        disabled={readOnly}
        onChange={(event) => {
          const days = daysOf(event.currentTarget.value);
          if (days !== null) onChange(days);
        }}
      />
    );
  }
  if (numericFactTypes.has(fact.type)) {
    const unit = fact.type === 'percent' ? '%' : fact.unit?.[language];
    return (
      <NumberField
        aria-label={label}
        value={typeof value === 'number' ? value : null}
        unit={unit}
        disabled={readOnly}
        allowDecimal={fact.type !== 'integer'}
        onChange={(next) => {
          if (next !== null && next !== value) onChange(next);
        }}
      />
    );
  }
  if (fact.options?.length) {
    const options = fact.options.map((option) => ({ value: option.value, label: option.label[language] }));
    return (
      <Select
        aria-label={label}
        data={options}
        value={String(value)}
        searchable
        disabled={readOnly}
        onChange={(next) => onChange(next ?? '')}
      />
    );
  }
  return (
    <TextInput
      aria-label={label}
      value={String(value)}
      placeholder={t('value.placeholder')}
      disabled={readOnly}
      maxLength={200}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface ManyValuesProps {
  fact: FactDefinition;
  value: string[];
  onChange: (value: string[]) => void;
}

/** Several texts: options by their labels, or whatever is typed. */
function ManyValues({ fact, value, onChange }: ManyValuesProps) {
  const { language, readOnly, t } = useEditor();
  const label = t('inspector.value');
  if (!fact.options?.length) {
    return <TagsInput aria-label={label} value={value} disabled={readOnly} onChange={onChange} />;
  }
  return (
    <MultiSelect
      aria-label={label}
      data={fact.options.map((option) => ({ value: option.value, label: option.label[language] }))}
      value={value}
      searchable
      disabled={readOnly}
      onChange={onChange}
    />
  );
}
