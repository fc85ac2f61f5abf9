import { SegmentedControl, Select } from '@mantine/core';
import { setReference, takeReference, type NodeOf } from '@tierwright/model';
import { useEditor } from '../editor-context.js';
import { NameField } from './name-field.js';
import { Section } from './section.js';

const takes = ['tier', 'score'] as const;

/** Which version of which model a reference takes its answer from. */
export function ReferenceForm({ node }: { node: NodeOf<'reference'> }) {
  const { t, readOnly, onEdit, newId, referable, language } = useEditor();
  const chosen = referable.find(({ key }) => key === node.model);
  const pin = (key: string | null, number?: number) => {
    const model = referable.find((each) => each.key === key);
    const version = model?.versions.find((each) => each.number === number) ?? model?.versions[0];
    if (!model || !version) return;
    const { number: at, tiers } = version;
    onEdit('reference', (now) => setReference(now, { node: node.id, model: model.key, version: at, tiers }, newId));
  };
  const known = referable.map(({ key, name }) => ({ value: key, label: name[language] || key }));
  const lost = node.model !== null && !chosen ? [{ value: node.model, label: node.model }] : [];
  return (
    <Section title={t('reference.model')}>
      {referable.length === 0 && <p className="tw-note">{t('reference.none')}</p>}
      <Select
        aria-label={t('reference.model')}
        placeholder={t('reference.model')}
        data={[...known, ...lost]}
        value={node.model}
        searchable
        disabled={readOnly}
        onChange={(key) => pin(key)}
      />
      <div className="tw-field-line">
        <span>{t('reference.version')}</span>
        <Select
          aria-label={t('reference.version')}
          data={versionsOf(chosen?.versions ?? [], node.version).map((number) => ({
            value: String(number),
            label: t('reference.number', { number }),
          }))}
          value={String(node.version)}
          disabled={readOnly || !chosen}
          onChange={(number) => pin(node.model, Number(number))}
        />
      </div>
      <Takes node={node} />
      <p className="tw-note">{t('reference.pinned')}</p>
    </Section>
  );
}

/** The versions to choose from, the pinned one even when it is not among them. */
function versionsOf(versions: readonly { readonly number: number }[], pinned: number): number[] {
  return [...new Set([...versions.map(({ number }) => number), pinned])].sort((a, b) => b - a);
}

function Takes({ node }: { node: NodeOf<'reference'> }) {
  const { t, readOnly, onEdit, facts } = useEditor();
  const free = () => {
    const taken = new Set(facts.map(({ key }) => key));
    let name = 'referred_score';
    for (let number = 2; taken.has(name); number += 1) name = `referred_score_${number}`;
    return name;
  };
  return (
    <>
      <SegmentedControl
        aria-label={t('reference.takes')}
        data={takes.map((value) => ({ value, label: t(`reference.takes.${value}`) }))}
        value={node.takes}
        fullWidth
        size="xs"
        disabled={readOnly}
        onChange={(value) => {
          const output = node.output ?? free();
          onEdit('reference', (now) =>
            takeReference(
              now,
              value === 'score' ? { node: node.id, takes: value, output } : { node: node.id, takes: 'tier' },
            ),
          );
        }}
      />
      {node.takes === 'score' && (
        <NameField
          label={t('reference.output')}
          value={node.output ?? ''}
          onChange={(output) =>
            onEdit('reference', (now) => takeReference(now, { node: node.id, takes: 'score', output }))
          }
        />
      )}
    </>
  );
}
