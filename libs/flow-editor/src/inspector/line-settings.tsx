import { Select } from '@mantine/core';
import { setDecay, setLineGroup, setPointsBy, type PointDecay, type ScorecardCharacteristic } from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';
import { FactSelect } from './fact-select.js';

type Line = ScorecardCharacteristic;
const ways = ['bands', 'linear'] as const;
const methods = ['linear', 'half-life'] as const;

/** What few lines need: a straight line instead of bands, a group, points that fade. */
export function LineSettings({ node, line }: { node: string; line: Line }) {
  const { t, onEdit, newId, readOnly, document, language } = useEditor();
  const card = document.criteriaFlow.nodes.find(({ id }) => id === node);
  const groups = (card?.type === 'scorecard' && card.groups) || [];
  const at = { node, characteristic: line.id };
  return (
    <details className="tw-more">
      <summary>{t('scorecard.more')}</summary>
      {line.by !== 'values' && (
        <div className="tw-field-line">
          <span>{t('scorecard.by')}</span>
          <Select
            aria-label={t('scorecard.by')}
            data={ways.map((way) => ({ value: way, label: t(`scorecard.by.${way}`) }))}
            value={line.by}
            disabled={readOnly}
            onChange={(value) => {
              const by = ways.find((way) => way === value);
              if (by) onEdit('scorecard', (now) => setPointsBy(now, { ...at, by }, newId));
            }}
          />
        </div>
      )}
      {groups.length > 0 && (
        <div className="tw-field-line">
          <span>{t('scorecard.group')}</span>
          <Select
            aria-label={t('scorecard.group')}
            placeholder={t('scorecard.group.none')}
            data={groups.map(({ id, label }) => ({ value: id, label: label[language] }))}
            value={line.group ?? null}
            clearable
            disabled={readOnly}
            onChange={(group) => onEdit('scorecard', (now) => setLineGroup(now, { ...at, group }))}
          />
        </div>
      )}
      <DecayFields line={line} onChange={(decay) => onEdit('scorecard', (now) => setDecay(now, { ...at, decay }))} />
    </details>
  );
}

function DecayFields({ line, onChange }: { line: Line; onChange: (decay: PointDecay | null) => void }) {
  const { t, readOnly, facts, document, dictionary, onEdit, reading } = useEditor();
  const dates = facts.filter(({ type }) => type === 'date');
  const { decay } = line;
  const declare = (key: string) => {
    const known = document.facts.some((fact) => fact.key === key) || !dictionary.some((fact) => fact.key === key);
    if (!known)
      onEdit(
        'scorecard',
        reading(key, (now) => ({ document: now })),
      );
  };
  const first = dates[0];
  if (!first && !decay) return null;
  return (
    <>
      <div className="tw-field-line">
        <span>{t('scorecard.decay')}</span>
        <Select
          aria-label={t('scorecard.decay')}
          placeholder={t('scorecard.decay.none')}
          data={methods.map((method) => ({ value: method, label: t(`scorecard.decay.${method}`) }))}
          value={decay?.method ?? null}
          clearable
          disabled={readOnly}
          onChange={(value) => {
            const method = methods.find((each) => each === value);
            if (!method) return onChange(null);
            const fact = decay?.fact ?? first?.key;
            if (fact === undefined) return;
            declare(fact);
            onChange({ fact, days: decay?.days ?? 90, method });
          }}
        />
      </div>
      {decay && (
        <>
          <div className="tw-field-line">
            <span>{t('scorecard.decay.since')}</span>
            <FactSelect
              value={decay.fact}
              label={t('scorecard.decay.since')}
              accepts={({ type }) => type === 'date'}
              onChange={({ key }) => {
                declare(key);
                onChange({ ...decay, fact: key });
              }}
            />
          </div>
          <div className="tw-field-line">
            <span>{t('scorecard.decay.days')}</span>
            <NumberField
              aria-label={t('scorecard.decay.days')}
              value={decay.days}
              min={1}
              disabled={readOnly}
              onChange={(days) => {
                if (days !== null && days > 0 && days !== decay.days) onChange({ ...decay, days });
              }}
            />
          </div>
        </>
      )}
    </>
  );
}
