import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import {
  addRankingBand,
  numericFactTypes,
  removeRankingBand,
  setRanking,
  setRankingBand,
  withText,
  type NodeOf,
  type RankingBand,
} from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';
import { factText } from '../numbers.js';
import { FactSelect } from './fact-select.js';
import { Section } from './section.js';

const methods = ['cumulative-share', 'percentile', 'top-n'] as const;

/** What is ranked, how, and the bands with the cut each has today. */
export function RankingForm({ node }: { node: NodeOf<'ranking'> }) {
  const { t, readOnly, onEdit, newId, reading } = useEditor();
  const last = node.bands.filter((band) => band.upTo !== undefined).at(-1)?.upTo ?? 0;
  const next = node.method === 'top-n' ? last * 2 || 100 : last + (100 - last) / 2;
  return (
    <>
      <Section title={t('ranking.fact')}>
        <FactSelect
          value={node.fact}
          accepts={(fact) => numericFactTypes.has(fact.type)}
          onChange={({ key }) =>
            onEdit(
              'ranking',
              reading(key, (now) => setRanking(now, { node: node.id, fact: key })),
            )
          }
        />
        <Select
          label={t('ranking.method')}
          data={methods.map((method) => ({ value: method, label: t(`ranking.method.${method}`) }))}
          value={node.method}
          disabled={readOnly}
          onChange={(value) => {
            const method = methods.find((item) => item === value);
            if (method) onEdit('ranking', (now) => setRanking(now, { node: node.id, method }));
          }}
        />
      </Section>
      <Section
        title={t('ranking.bands')}
        aside={
          !readOnly && (
            <Button
              variant="transparent"
              size="compact-sm"
              leftSection={<IconPlus size={14} />}
              onClick={() => onEdit('bands', (now) => addRankingBand(now, { node: node.id, upTo: next }, newId))}
            >
              {t('scorecard.addBand')}
            </Button>
          )
        }
      >
        {node.bands.map((band, index) => (
          <BandFields key={band.id} node={node} band={band} index={index} />
        ))}
      </Section>
    </>
  );
}

function BandFields({ node, band, index }: { node: NodeOf<'ranking'>; band: RankingBand; index: number }) {
  const { t, readOnly, onEdit, language, cuts, fact } = useEditor();
  const cut = cuts[node.id]?.[index];
  const label = band.label ?? { zh: '', en: '' };
  return (
    <div className="tw-band">
      <TextInput
        aria-label={t('band.label')}
        placeholder={String.fromCharCode(65 + index)}
        value={label[language]}
        disabled={readOnly}
        maxLength={60}
        onChange={(event) => {
          const next = withText(label, language, event.currentTarget.value);
          onEdit(
            'bands',
            (now) => setRankingBand(now, { node: node.id, band: band.id, label: next }),
            `label ${band.id}`,
          );
        }}
      />
      {band.upTo === undefined ? (
        <span className="tw-band-rest">{t('ranking.rest')}</span>
      ) : (
        <NumberField
          aria-label={t(`ranking.upTo.${node.method}`)}
          title={t(`ranking.upTo.${node.method}`)}
          value={band.upTo}
          min={0}
          disabled={readOnly}
          {...(node.method === 'top-n' ? {} : { unit: '%' })}
          onChange={(upTo) => {
            if (upTo === null || upTo <= 0) return;
            onEdit('bands', (now) => setRankingBand(now, { node: node.id, band: band.id, upTo }), `band ${band.id}`);
          }}
        />
      )}
      {!readOnly && node.bands.length > 1 && (
        <ActionIcon
          size={24}
          aria-label={t('scorecard.removeBand')}
          title={t('scorecard.removeBand')}
          onClick={() => onEdit('bands', (now) => removeRankingBand(now, { node: node.id, band: band.id }))}
        >
          <IconX size={14} />
        </ActionIcon>
      )}
      {typeof cut === 'number' && <small>{t('ranking.cut', { cut: factText(cut, fact(node.fact), language) })}</small>}
    </div>
  );
}
