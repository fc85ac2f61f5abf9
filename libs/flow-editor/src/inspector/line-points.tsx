import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { removeLinearPoint, setLinearPoint, type ScorecardCharacteristic } from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';
import { Points } from './points-field.js';

type Line = Extract<ScorecardCharacteristic, { by: 'linear' }>;

/** The places a straight line of points runs through. */
export function LinePoints({ node, line }: { node: string; line: Line }) {
  const { t, onEdit, readOnly } = useEditor();
  const fields = line.points.map((point, index) => {
    const args = { node, characteristic: line.id, index };
    return (
      <div className="tw-band" key={index}>
        <NumberField
          aria-label={t('scorecard.at')}
          title={t('scorecard.at')}
          value={point.at}
          disabled={readOnly}
          onChange={(at) => {
            if (at !== null && at !== point.at)
              onEdit('bands', (now) => setLinearPoint(now, { ...args, at }), `at ${line.id} ${index}`);
          }}
        />
        <Points
          value={point.points}
          onChange={(points) =>
            onEdit('bands', (now) => setLinearPoint(now, { ...args, points }), `points ${line.id} ${index}`)
          }
        />
        {!readOnly && line.points.length > 2 && (
          <ActionIcon
            size={24}
            aria-label={t('scorecard.removeBand')}
            onClick={() => onEdit('bands', (now) => removeLinearPoint(now, args))}
          >
            <IconX size={14} />
          </ActionIcon>
        )}
      </div>
    );
  });
  return (
    <>
      <div className="tw-band tw-band-heads" aria-hidden="true">
        <span>{t('scorecard.at')}</span>
        <span>{t('scorecard.points')}</span>
        {!readOnly && line.points.length > 2 && <span />}
      </div>
      {fields}
    </>
  );
}
