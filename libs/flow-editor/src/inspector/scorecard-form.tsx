import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import {
  addCharacteristic,
  addScoreBand,
  numericFactTypes,
  removeScoreBand,
  setScoreBand,
  setScorecard,
  type NodeOf,
} from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';
import { BorderField } from './border-field.js';
import { CharacteristicFields } from './characteristic-fields.js';
import { FactSelect } from './fact-select.js';
import { ScoreSettings } from './score-settings.js';
import { Section } from './section.js';

/** A scorecard as a table of its lines, with base points and the bands of the total. */
export function ScorecardForm({ node }: { node: NodeOf<'scorecard'> }) {
  const { t, readOnly, onEdit, newId, reading } = useEditor();
  const used = new Set(node.characteristics.map(({ fact }) => fact));
  return (
    <>
      <Section title={t('scorecard.lines')}>
        <ul className="tw-lines">
          {node.characteristics.map((line) => (
            <CharacteristicFields key={line.id} node={node.id} line={line} />
          ))}
        </ul>
        {!readOnly && (
          <FactSelect
            key={node.characteristics.length}
            value={null}
            label={t('scorecard.addLine')}
            placeholder={`+ ${t('scorecard.addLine')}`}
            accepts={(fact) => fact.key !== node.output && !used.has(fact.key) && fact.type !== 'list'}
            onChange={(fact) => {
              const by = numericFactTypes.has(fact.type) ? 'bands' : 'values';
              const line = { node: node.id, fact: fact.key, label: fact.label, by } as const;
              onEdit(
                'scorecard',
                reading(fact.key, (now) => addCharacteristic(now, line, newId)),
              );
            }}
          />
        )}
        <div className="tw-field-line">
          <span>{t('scorecard.base')}</span>
          <NumberField
            aria-label={t('scorecard.base')}
            value={node.base}
            disabled={readOnly}
            onChange={(base) => {
              if (base !== null)
                onEdit('scorecard', (now) => setScorecard(now, { node: node.id, base }), `base ${node.id}`);
            }}
          />
        </div>
      </Section>
      <ScoreBands node={node} />
      <ScoreSettings node={node} />
    </>
  );
}

function ScoreBands({ node }: { node: NodeOf<'scorecard'> }) {
  const { t, readOnly, onEdit, newId } = useEditor();
  const add = !readOnly && (
    <Button
      variant="transparent"
      size="compact-sm"
      leftSection={<IconPlus size={14} />}
      onClick={() => onEdit('bands', (now) => addScoreBand(now, { node: node.id }, newId))}
    >
      {t('scorecard.addBand')}
    </Button>
  );
  return (
    <Section title={t('scorecard.bands')} aside={add}>
      {node.bands.map((band, index) => (
        <BorderField
          key={band.id}
          bands={node.bands}
          index={index}
          onFrom={(from) =>
            onEdit('bands', (now) => setScoreBand(now, { node: node.id, band: band.id, from }), `band ${band.id}`)
          }
          onLabel={(label) =>
            onEdit('bands', (now) => setScoreBand(now, { node: node.id, band: band.id, label }), `label ${band.id}`)
          }
          onRemove={() => onEdit('bands', (now) => removeScoreBand(now, { node: node.id, band: band.id }))}
        />
      ))}
    </Section>
  );
}
