import { Select } from '@mantine/core';
import { setEnd, type NodeOf } from '@tierwright/model';
import { useEditor } from '../editor-context.js';
import { Section } from './section.js';

const none = 'ungraded';

/** Which tier an end gives. */
export function TierForm({ node }: { node: NodeOf<'tier'> }) {
  const { document, language, readOnly, onEdit, t } = useEditor();
  const tiers = document.tiers.map((tier) => ({ value: tier.id, label: `${tier.key} ${tier.name[language]}` }));
  return (
    <Section title={t('end.tier')}>
      <Select
        aria-label={t('end.tier')}
        data={[...tiers, { value: none, label: t('tier.ungraded') }]}
        value={node.tier ?? none}
        disabled={readOnly}
        onChange={(tier) => onEdit('end', (now) => setEnd(now, { node: node.id, tier: tier === none ? null : tier }))}
      />
    </Section>
  );
}
