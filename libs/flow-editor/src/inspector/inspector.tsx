import { ActionIcon, Menu, TextInput } from '@mantine/core';
import { IconAlertCircle, IconDots, IconX } from '@tabler/icons-react';
import { duplicateNodes, nodeOf, removeNodes, renameNode, type GradingNode } from '@tierwright/model';
import { TierBadge } from '@tierwright/ui';
import type { CSSProperties } from 'react';
import { useEditor } from '../editor-context.js';
import { kindFace } from '../nodes/kind-face.js';
import { tierFace } from '../nodes/tier-of.js';
import { lineText, stepLines } from '../nodes/trace-lines.js';
import { problemText } from '../problem-text.js';
import { Arriving } from './arriving.js';
import { ChangeEffect } from './change-effect.js';
import { ExitCounts } from './exit-counts.js';
import { KindForm } from './kind-form.js';
import { ModelOverview } from './model-overview.js';
import { Section } from './section.js';

/** The rule of the selected node: its sentence, its fields, whom it meets and what its changes do. */
export function Inspector() {
  const { document, selected, t } = useEditor();
  const [id] = selected;
  const node = id === undefined ? undefined : nodeOf(document, id);
  if (!node) return <ModelOverview />;
  if (selected.length > 1) {
    return (
      <div className="tw-inspector">
        <Section title={t('inspector.several', { count: selected.length })}>{null}</Section>
      </div>
    );
  }
  return <NodeInspector key={node.id} node={node} />;
}

function NodeInspector({ node }: { node: GradingNode }) {
  const { words } = useEditor();
  return (
    <div className="tw-inspector">
      <Head node={node} />
      <Section>
        <p className="tw-inspector-sentence">{words.story(node)}</p>
        <TraceValues node={node} />
      </Section>
      <Problems node={node} />
      <KindForm node={node} part="rule" />
      <Arriving node={node} />
      <ExitCounts node={node} />
      <KindForm node={node} part="missing" />
      <ChangeEffect node={node} />
    </div>
  );
}

function Head({ node }: { node: GradingNode }) {
  const { document, language, readOnly, onEdit, onSelect, newId, t } = useEditor();
  const { icon: Shape, colour } = kindFace[node.type];
  const remove = () => {
    onEdit('removeNodes', (now) => removeNodes(now, [node.id]));
    onSelect([]);
  };
  return (
    <header className="tw-inspector-head" style={{ '--k': colour } as CSSProperties}>
      {node.type === 'tier' ? (
        <TierBadge tier={tierFace(document, node.tier, language)} />
      ) : (
        <span className="tw-inspector-icon" title={t(`kind.${node.type}`)}>
          <Shape size={18} stroke={1.75} aria-hidden="true" />
        </span>
      )}
      <TextInput
        variant="unstyled"
        aria-label={t('inspector.name')}
        value={node.name[language]}
        readOnly={readOnly}
        maxLength={200}
        onChange={(event) => {
          const name = event.currentTarget.value;
          onEdit('renameNode', (now) => renameNode(now, { node: node.id, language, name }), `name ${node.id}`);
        }}
      />
      {!readOnly && node.type !== 'start' && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon size={28} aria-label={t('inspector.menu')}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              onClick={() =>
                onEdit('duplicateNodes', (now) =>
                  duplicateNodes(now, { nodes: [node.id], shift: { x: 32, y: 32 } }, newId),
                )
              }
            >
              {t('inspector.duplicate')}
            </Menu.Item>
            <Menu.Item color="red" onClick={remove}>
              {t('inspector.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <ActionIcon size={28} aria-label={t('inspector.close')} onClick={() => onSelect([])}>
        <IconX size={18} />
      </ActionIcon>
    </header>
  );
}

function Problems({ node }: { node: GradingNode }) {
  const editor = useEditor();
  const { problems, t } = editor;
  const own = problems.filter((problem) => problem.node === node.id);
  if (!own.length) return null;
  return (
    <Section title={t('inspector.problems')}>
      <ul className="tw-problems">
        {own.map((problem, index) => (
          <li key={index} data-severity={problem.severity}>
            <IconAlertCircle size={16} stroke={1.75} aria-hidden="true" />
            {problemText(problem, editor)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TraceValues({ node }: { node: GradingNode }) {
  const editor = useEditor();
  const step = editor.trace?.steps.find((item) => item.node === node.id);
  if (!step) return null;
  return (
    <ul className="tw-trace-values">
      {stepLines(step, editor)
        .map(lineText)
        .map((line) => (
          <li key={line}>{line}</li>
        ))}
      {step.exit !== null && <li>{editor.t('trace.exit', { exit: editor.words.exit(node, step.exit) })}</li>}
    </ul>
  );
}
