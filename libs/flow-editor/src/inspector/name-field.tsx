import { TextInput } from '@mantine/core';
import { FactKey } from '@tierwright/model';
import { useState } from 'react';
import { useEditor } from '../editor-context.js';

interface NameFieldProps {
  label: string;
  value: string;
  onChange: (name: string) => void;
}

/** The key of a number other nodes read; taken over when it is left, if it can be a key. */
export function NameField({ label, value, onChange }: NameFieldProps) {
  const { readOnly, t } = useEditor();
  const [draft, setDraft] = useState<string | null>(null);
  const written = draft ?? value;
  return (
    <div className="tw-field-line">
      <span>{label}</span>
      <TextInput
        aria-label={label}
        value={written}
        maxLength={63}
        disabled={readOnly}
        error={FactKey.safeParse(written).success ? null : t('name.invalid')}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => {
          if (draft !== null && draft !== value && FactKey.safeParse(draft).success) onChange(draft);
          setDraft(null);
        }}
      />
    </div>
  );
}
