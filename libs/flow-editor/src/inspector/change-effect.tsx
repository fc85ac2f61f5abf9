import { Button } from '@mantine/core';
import { nodeOf, type EditResult, type GradingDocument, type GradingNode } from '@tierwright/model';
import { Shift } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';
import { Section } from './section.js';

/** What the changes of a node against the live version are, and whom they move. */
export function ChangeEffect({ node }: { node: GradingNode }) {
  const { changes, effects, baseline, language, numbers, readOnly, onEdit, t } = useEditor();
  const own = (changes.get(node.id) ?? []).filter((change) => !change.cosmetic);
  if (!baseline || own.length === 0) return null;
  const effect = effects.get(node.id) ?? { up: 0, down: 0 };
  const live = nodeOf(baseline.document, node.id);
  return (
    <Section title={t('inspector.effect')} aside={t('inspector.effect.against', { baseline: baseline.label })}>
      <ul className="tw-changes">
        {own.map((change) => (
          <li key={change.id}>{change.sentence[language]}</li>
        ))}
      </ul>
      <div className="tw-effect-line">
        {effect.up + effect.down === 0 && <span>{t('inspector.effect.none')}</span>}
        {effect.up > 0 && <Shift direction="up">{t('inspector.effect.up', { count: numbers.count(effect.up) })}</Shift>}
        {effect.down > 0 && (
          <Shift direction="down">{t('inspector.effect.down', { count: numbers.count(effect.down) })}</Shift>
        )}
        {live && !readOnly && (
          <Button
            variant="transparent"
            size="compact-sm"
            onClick={() => onEdit('restore', (now) => restored(now, live))}
          >
            {t('step.restore')}
          </Button>
        )}
      </div>
    </Section>
  );
}

function restored(document: GradingDocument, live: GradingNode): EditResult {
  const nodes = document.criteriaFlow.nodes.map((node) =>
    node.id === live.id ? { ...live, position: node.position } : node,
  );
  return { document: { ...document, criteriaFlow: { ...document.criteriaFlow, nodes } } };
}
