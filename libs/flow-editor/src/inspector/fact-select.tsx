import { Select } from '@mantine/core';
import type { FactDefinition } from '@tierwright/model';
import { useEditor } from '../editor-context.js';

interface FactSelectProps {
  value: string | null;
  onChange: (fact: FactDefinition) => void;
  accepts?: (fact: FactDefinition) => boolean;
  label?: string;
  placeholder?: string;
}

/** A field of the customers, searched by its name. */
export function FactSelect({ value, onChange, accepts = () => true, label, placeholder }: FactSelectProps) {
  const { facts, language, readOnly, t } = useEditor();
  const offered = facts.filter((fact) => fact.key === value || accepts(fact));
  return (
    <Select
      aria-label={label ?? t('inspector.fact')}
      placeholder={placeholder ?? t('inspector.fact')}
      data={offered.map((fact) => ({ value: fact.key, label: fact.label[language] }))}
      value={value}
      searchable
      disabled={readOnly}
      size="sm"
      comboboxProps={{ width: 240, position: 'bottom-start' }}
      onChange={(key) => {
        const fact = facts.find((item) => item.key === key);
        if (fact && fact.key !== value) onChange(fact);
      }}
    />
  );
}
