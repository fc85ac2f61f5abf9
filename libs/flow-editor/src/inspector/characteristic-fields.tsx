import { ActionIcon, Button, Select, TagsInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import {
  addPointBand,
  changeCharacteristic,
  removeCharacteristic,
  removePointBand,
  setPointBand,
  type ScorecardCharacteristic,
} from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';
import { BorderField } from './border-field.js';
import { LinePoints } from './line-points.js';
import { LineSettings } from './line-settings.js';
import { Points } from './points-field.js';

type Line = ScorecardCharacteristic;
type PointParts = Omit<Parameters<typeof setPointBand>[1], 'node' | 'characteristic' | 'band'>;
const policies = ['unknown', 'reweight', 'ungraded', 'points'] as const;

/** One line of a scorecard: weight, points by band or value, and what happens without a value. */
export function CharacteristicFields({ node, line }: { node: string; line: Line }) {
  const { t, readOnly, onEdit, newId, language, fact, onFocusFact } = useEditor();
  const at = { node, characteristic: line.id };
  const change = (next: (line: Line) => Line, key: string) =>
    onEdit('scorecard', (now) => changeCharacteristic(now, at, next), `${key} ${line.id}`);
  return (
    <li className="tw-line" onFocus={() => onFocusFact(line.fact)}>
      <header>
        <b>{line.label[language] || fact(line.fact)?.label[language] || line.fact}</b>
        <NumberField
          aria-label={`${t('scorecard.weight')} ${line.label[language]}`}
          title={t('scorecard.weight')}
          leftSection="×"
          leftSectionWidth={22}
          value={line.weight}
          min={0}
          disabled={readOnly}
          onChange={(weight) => {
            if (weight !== null && weight >= 0) change((now) => ({ ...now, weight }), 'weight');
          }}
        />
        {!readOnly && (
          <ActionIcon
            size={24}
            aria-label={t('scorecard.removeLine')}
            title={t('scorecard.removeLine')}
            onClick={() => onEdit('scorecard', (now) => removeCharacteristic(now, at))}
          >
            <IconX size={14} />
          </ActionIcon>
        )}
      </header>
      <PointRows node={node} line={line} />
      {!readOnly && (
        <Button
          variant="transparent"
          size="compact-xs"
          leftSection={<IconPlus size={12} />}
          onClick={() => onEdit('bands', (now) => addPointBand(now, at, newId))}
        >
          {t(line.by === 'linear' ? 'scorecard.addPoint' : 'scorecard.addBand')}
        </Button>
      )}
      <MissingPoints line={line} onChange={(missing) => change((now) => ({ ...now, missing }), 'missing')} />
      <LineSettings node={node} line={line} />
    </li>
  );
}

function PointRows({ node, line }: { node: string; line: Line }) {
  const { t, onEdit, readOnly, fact, language } = useEditor();
  const at = { node, characteristic: line.id };
  const set = (band: string, parts: PointParts) =>
    onEdit('bands', (now) => setPointBand(now, { ...at, band, ...parts }), `points ${band}`);
  const remove = (band: string) => onEdit('bands', (now) => removePointBand(now, { ...at, band }));
  const definition = fact(line.fact);
  if (line.by === 'bands') {
    const unit = definition?.type === 'percent' ? '%' : definition?.unit?.[language];
    return line.bands.map((band, index) => (
      <BorderField
        key={band.id}
        bands={line.bands}
        index={index}
        unit={unit}
        onFrom={(from) => set(band.id, { from })}
        onRemove={() => remove(band.id)}
      >
        <Points value={band.points} onChange={(points) => set(band.id, { points })} />
      </BorderField>
    ));
  }
  if (line.by === 'linear') return <LinePoints node={node} line={line} />;
  return (
    <>
      {line.groups.map((group) => (
        <div className="tw-band" key={group.id}>
          <TagsInput
            aria-label={t('scorecard.values')}
            data={
              definition?.options?.map(({ value }) => value) ??
              (definition?.type === 'boolean' ? ['true', 'false'] : [])
            }
            value={group.values}
            disabled={readOnly}
            onChange={(values) => set(group.id, { values })}
          />
          <Points value={group.points} onChange={(points) => set(group.id, { points })} />
          {!readOnly && (
            <ActionIcon size={24} aria-label={t('scorecard.removeBand')} onClick={() => remove(group.id)}>
              <IconX size={14} />
            </ActionIcon>
          )}
        </div>
      ))}
      <div className="tw-band">
        <span className="tw-band-rest">{t('scorecard.others')}</span>
        <Points
          value={line.others}
          onChange={(others) =>
            onEdit(
              'scorecard',
              (now) => changeCharacteristic(now, at, (item) => (item.by === 'values' ? { ...item, others } : item)),
              `others ${line.id}`,
            )
          }
        />
      </div>
    </>
  );
}

function MissingPoints({ line, onChange }: { line: Line; onChange: (missing: NonNullable<Line['missing']>) => void }) {
  const { t, readOnly } = useEditor();
  const points = typeof line.missing === 'object' ? line.missing.points : null;
  const policy = typeof line.missing === 'object' ? 'points' : (line.missing ?? 'unknown');
  return (
    <div className="tw-field-line">
      <span>{t('scorecard.missing')}</span>
      <Select
        aria-label={t('scorecard.missing')}
        data={policies.map((item) => ({ value: item, label: t(`scorecard.missing.${item}`) }))}
        value={policy}
        disabled={readOnly}
        onChange={(value) => {
          const next = policies.find((item) => item === value);
          if (next) onChange(next === 'points' ? { points: 0 } : next);
        }}
      />
      {points !== null && <Points value={points} onChange={(next) => onChange({ points: next })} />}
    </div>
  );
}
