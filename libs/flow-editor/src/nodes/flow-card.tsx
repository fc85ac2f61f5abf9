import { exitsOf, type GradingNode } from '@tierwright/model';
import { Handle, Position, type NodeProps } from '@xyflow/react';
import type { CSSProperties } from 'react';
import type { CardNode } from '../canvas/flow-parts.js';
import { useEditor } from '../editor-context.js';
import { CardSentence } from './card-sentence.js';
import { EffectChip } from './effect-chip.js';
import { ExitRow } from './exit-row.js';
import { kindFace } from './kind-face.js';
import { MatrixPicture } from './matrix-picture.js';
import { ProblemMark } from './problem-mark.js';
import { StartCard } from './start-card.js';
import { TierCard } from './tier-card.js';
import { WeightBar } from './weight-bar.js';

/** The card of a node on the canvas. */
export function FlowCard({ data, selected }: NodeProps<CardNode>) {
  const { node } = data;
  const { trace } = useEditor();
  const onPath = trace?.steps.some((step) => step.node === node.id) ?? false;
  const frame = {
    'data-kind': node.type,
    'data-selected': selected || undefined,
    'data-lit': onPath || undefined,
    'data-dim': (trace !== null && !onPath) || undefined,
  };
  if (node.type === 'start') return <StartCard node={node} frame={frame} />;
  if (node.type === 'tier') return <TierCard node={node} frame={frame} />;
  return <RuleCard node={node} frame={frame} />;
}

function RuleCard({ node, frame }: { node: GradingNode; frame: Record<string, unknown> }) {
  const { language, trace } = useEditor();
  // The values of a lit path need the room of the picture.
  const pictured = node.type === 'matrix' && !trace?.steps.some((step) => step.node === node.id);
  const face = kindFace[node.type];
  const Icon = face.icon;
  return (
    <div className="tw-node" {...frame} style={{ '--k': face.colour } as CSSProperties}>
      <Handle type="target" id="in" position={Position.Left} className="tw-entry" />
      <div className="tw-node-bar" />
      <header className="tw-node-head">
        <Icon size={20} stroke={1.75} aria-hidden="true" />
        <h3 title={node.name[language]}>{node.name[language]}</h3>
        <ProblemMark node={node.id} />
        <EffectChip node={node.id} />
      </header>
      <div className="tw-node-says">
        <CardSentence node={node} />
        {pictured && <MatrixPicture node={node} />}
      </div>
      <WeightBar node={node.id} colour={face.colour} />
      <div className="tw-exits">
        {exitsOf(node).map((exit) => (
          <ExitRow key={exit.id} node={node} exit={exit} />
        ))}
      </div>
    </div>
  );
}
