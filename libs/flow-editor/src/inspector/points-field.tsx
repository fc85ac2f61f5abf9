import { NumberField } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';

/** Points of a band, group or place on a line. */
export function Points({ value, onChange }: { value: number; onChange: (points: number) => void }) {
  const { t, readOnly } = useEditor();
  return (
    <NumberField
      aria-label={t('scorecard.points')}
      title={t('scorecard.points')}
      value={value}
      disabled={readOnly}
      onChange={(points) => {
        if (points !== null && points !== value) onChange(points);
      }}
    />
  );
}
