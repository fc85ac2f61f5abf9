import { Select } from '@mantine/core';
import { setMissing, type NodeOf } from '@tierwright/model';
import { useEditor } from '../editor-context.js';
import { Section } from './section.js';

const policies = ['unknown', 'otherwise', 'ungraded'] as const;

/** What a criterion, switch or table does with customers whose data is missing. */
export function MissingPolicy({ node }: { node: NodeOf<'criterion' | 'switch' | 'table'> }) {
  const { t, onEdit, readOnly, histogram, counts, numbers } = useEditor();
  const said = (policy: (typeof policies)[number]) =>
    policy === 'otherwise' && node.type !== 'criterion' ? 'default' : policy;
  const all = counts?.node(node.id).count ?? 0;
  const aside =
    histogram && all > 0
      ? { aside: t('inspector.complete', { share: numbers.share(all - histogram.missing, all) }) }
      : {};
  return (
    <Section title={t('inspector.missing')} {...aside}>
      <Select
        aria-label={t('inspector.missing')}
        data={policies.map((policy) => ({ value: policy, label: t(`inspector.missing.${said(policy)}`) }))}
        value={node.missing ?? 'unknown'}
        disabled={readOnly}
        onChange={(policy) => {
          const missing = policies.find((item) => item === policy);
          if (missing) onEdit('missing', (now) => setMissing(now, { node: node.id, missing }));
        }}
      />
    </Section>
  );
}
