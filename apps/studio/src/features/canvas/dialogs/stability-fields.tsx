import { Select } from '@mantine/core';
import { NumberField } from '@tierwright/ui';
import { useState } from 'react';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  /** Each value with its words. */
  options: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
}

/** One of a few words. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const values = Object.keys(options) as Value[];
  return (
    <Select
      label={label}
      data={values.map((each) => ({ value: each, label: options[each] }))}
      value={value}
      allowDeselect={false}
      onChange={(next) => {
        const chosen = values.find((each) => each === next);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}

interface CountProps {
  label: string;
  unit: string;
  range: readonly [least: number, most: number];
  value: number;
  onChange: (value: number) => void;
}

/** A whole number of a range; what is no such number yet stays in the field and out of the document. */
export function Count({ label, unit, range: [least, most], value, onChange }: CountProps) {
  const [typed, setTyped] = useState<number | null>(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const change = (next: number | null) => {
    setTyped(next);
    if (next !== null && Number.isInteger(next) && next >= least && next <= most) onChange(next);
  };
  return (
    <NumberField
      label={label}
      unit={unit}
      value={typed}
      min={least}
      max={most}
      allowDecimal={false}
      allowNegative={false}
      onChange={change}
      onBlur={() => setTyped(value)}
    />
  );
}
