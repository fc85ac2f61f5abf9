import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';

interface NumberFieldProps extends Omit<NumberInputProps, 'onChange' | 'value'> {
  value: number | null;
  /** null while the field is empty or holds half a number. */
  onChange: (value: number | null) => void;
  unit?: string | undefined;
}

/** Room for a unit of 12 px: Chinese is as wide as it is high, Latin about half of that. */
const unitWidth = (unit: string): number =>
  14 + [...unit].reduce((width, letter) => width + (/[\u2e80-\uffef]/.test(letter) ? 13 : 7), 0);

/** A number with its unit at the right end and groups of three digits; left empty it shows what is still in force. */
export function NumberField({ value, onChange, onBlur, unit, ...rest }: NumberFieldProps) {
  const [mended, setMended] = useState(0);
  return (
    <NumberInput
      key={mended}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' && Number.isFinite(next) ? next : null)}
      onBlur={(event) => {
        onBlur?.(event);
        if (value !== null && event.currentTarget.value === '') setMended(mended + 1);
      }}
      thousandSeparator=","
      hideControls
      rightSection={unit === undefined ? undefined : <span className="tw-quiet tw-small">{unit}</span>}
      rightSectionWidth={unit === undefined ? undefined : unitWidth(unit)}
      rightSectionPointerEvents="none"
      {...rest}
    />
  );
}
