import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { withText, type Band, type LocalizedText } from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import type { ReactNode } from 'react';
import { useEditor } from '../editor-context.js';
import { bandRange } from './band-range.js';

interface BorderFieldProps {
  bands: readonly Band[];
  index: number;
  unit?: string | undefined;
  onFrom: (from: number) => void;
  onLabel?: (label: LocalizedText) => void;
  onRemove: () => void;
  children?: ReactNode;
}

/** One band of several: its name, its lower border (included) and the range that makes. */
export function BorderField({ bands, index, unit, onFrom, onLabel, onRemove, children }: BorderFieldProps) {
  const { t, numbers, readOnly, language } = useEditor();
  const band = bands[index];
  if (!band) return null;
  const label = band.label ?? { zh: '', en: '' };
  return (
    <div className="tw-band">
      {onLabel && (
        <TextInput
          aria-label={t('band.label')}
          placeholder={t('band.label')}
          value={label[language]}
          disabled={readOnly}
          maxLength={60}
          onChange={(event) => onLabel(withText(label, language, event.currentTarget.value))}
        />
      )}
      {band.from === undefined ? (
        <span className="tw-band-rest">{bandRange(bands, index, t, numbers.plain)}</span>
      ) : (
        <NumberField
          aria-label={t('band.lower')}
          title={bandRange(bands, index, t, numbers.plain)}
          leftSection="≥"
          leftSectionWidth={24}
          value={band.from}
          unit={unit}
          disabled={readOnly}
          onChange={(from) => {
            if (from !== null && from !== band.from) onFrom(from);
          }}
        />
      )}
      {children}
      {!readOnly && bands.length > 1 && (
        <ActionIcon
          size={24}
          aria-label={t('scorecard.removeBand')}
          title={t('scorecard.removeBand')}
          onClick={onRemove}
        >
          <IconX size={14} />
        </ActionIcon>
      )}
    </div>
  );
}
