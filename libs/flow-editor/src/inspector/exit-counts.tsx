import { exitsOf, type GradingNode } from '@tierwright/model';
import type { CSSProperties } from 'react';
import { useEditor } from '../editor-context.js';
import { Section } from './section.js';

/** Customers by exit, beside those of the live version. */
export function ExitCounts({ node }: { node: GradingNode }) {
  const { counts, baselineCounts, baseline, numbers, words, t } = useEditor();
  const exits = exitsOf(node);
  if (!counts || exits.length < 2) return null;
  const all = counts.node(node.id).count;
  const known = baseline?.document.criteriaFlow.nodes.some((item) => item.id === node.id) ?? false;
  return (
    <Section title={t('inspector.exits')}>
      <ul className="tw-exit-counts" data-many={exits.length > 3 || undefined}>
        {exits.map((exit, index) => {
          const { count } = counts.exit(node.id, exit.id);
          const colour = exit.role === 'unknown' ? 'var(--warn)' : index === 0 ? 'var(--primary)' : 'var(--ink-3)';
          return (
            <li key={exit.id} style={{ '--k': colour } as CSSProperties}>
              <span title={words.exit(node, exit.id)}>{words.exit(node, exit.id)}</span>
              <small>{numbers.share(count, all)}</small>
              <b>{numbers.count(count)}</b>
              {known && baselineCounts && baseline && (
                <em>
                  {baseline.label} {numbers.count(baselineCounts.exit(node.id, exit.id).count)}
                </em>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
