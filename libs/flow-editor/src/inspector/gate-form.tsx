import { Select } from '@mantine/core';
import { setGate, type NodeOf } from '@tierwright/model';
import { useEditor } from '../editor-context.js';
import { Section } from './section.js';

/** Whether a gate vetoes or caps, and at which tier. */
export function GateForm({ node }: { node: NodeOf<'gate'> }) {
  const { document, language, readOnly, onEdit, t } = useEditor();
  const tiers = document.tiers.map((tier) => ({ value: tier.id, label: `${tier.key} ${tier.name[language]}` }));
  return (
    <Section title={t('gate.mode')}>
      <Select
        aria-label={t('gate.mode')}
        data={[
          { value: 'veto', label: t('gate.mode.veto') },
          { value: 'cap', label: t('gate.mode.cap') },
        ]}
        value={node.mode}
        disabled={readOnly}
        onChange={(mode) => {
          const cap = mode === 'cap' ? document.tiers[0]?.id : undefined;
          const choice =
            mode === 'cap' ? ({ mode: 'cap', ...(cap ? { cap } : {}) } as const) : ({ mode: 'veto' } as const);
          onEdit('gate', (now) => setGate(now, { node: node.id, ...choice }));
        }}
      />
      {node.mode === 'cap' && (
        <Select
          label={t('gate.cap')}
          data={tiers}
          value={node.cap ?? null}
          disabled={readOnly}
          onChange={(cap) => cap && onEdit('gate', (now) => setGate(now, { node: node.id, mode: 'cap', cap }))}
        />
      )}
    </Section>
  );
}
