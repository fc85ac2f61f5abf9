import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';

/** One of a few, side by side. */
export function Segmented<Value extends string>(props: {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: ReactNode; disabled?: boolean }[];
  fullWidth?: boolean;
}) {
  const { label, value, onChange, options, fullWidth = false } = props;
  return (
    <SegmentedControl
      aria-label={label}
      size="xs"
      value={value}
      onChange={(next) => onChange(next as Value)}
      data={options.map((option) => ({ ...option }))}
      fullWidth={fullWidth}
    />
  );
}
