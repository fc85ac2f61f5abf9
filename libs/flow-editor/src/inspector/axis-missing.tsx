import { Select } from '@mantine/core';
import { setAxisMissing, type NodeOf } from '@tierwright/model';
import { useEditor } from '../editor-context.js';
import { bandRange } from './band-range.js';

const ways = ['unknown', 'ungraded'] as const;

/** What an axis does with customers who have no value: leave, stay ungraded, or count as one of its bands. */
export function AxisMissing({ node, side }: { node: NodeOf<'matrix'>; side: 'rows' | 'columns' }) {
  const { t, readOnly, onEdit, language, numbers } = useEditor();
  const { bands, missing = 'unknown' } = node[side];
  const bandName = (index: number) => bands[index]?.label?.[language] || bandRange(bands, index, t, numbers.plain);
  return (
    <div className="tw-field-line">
      <span>{t('matrix.missing')}</span>
      <Select
        aria-label={t('matrix.missing')}
        data={[
          ...ways.map((way) => ({ value: way as string, label: t(`matrix.missing.${way}`) })),
          ...bands.map(({ id }, index) => ({ value: id, label: t('matrix.missing.band', { band: bandName(index) }) })),
        ]}
        value={typeof missing === 'object' ? missing.band : missing}
        disabled={readOnly}
        onChange={(value) => {
          if (value === null) return;
          const policy = ways.find((way) => way === value) ?? { band: value };
          onEdit('matrix', (now) => setAxisMissing(now, { node: node.id, side, missing: policy }));
        }}
      />
    </div>
  );
}
