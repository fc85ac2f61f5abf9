import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { useEditor } from '../editor-context.js';
import type { FlowEdge } from './flow-parts.js';

/** An edge as wide as the customers who take it, with their number on a pill. */
export function FlowEdgeLine({ id, data, selected }: EdgeProps<FlowEdge>) {
  if (!data) return null;
  const { path, width, colour, pill, stub, lit, dim, touched } = data;
  const style = { '--edge': colour, strokeWidth: stub ? 2 : width } as CSSProperties;
  const state = [
    'tw-edge',
    stub && 'tw-edge-stub',
    lit && 'tw-edge-lit',
    dim && 'tw-edge-dim',
    (touched || selected) && 'tw-edge-touched',
  ];
  return (
    <>
      <BaseEdge id={id} path={path} style={style} className={state.filter(Boolean).join(' ')} interactionWidth={24} />
      {pill && (
        <EdgeLabelRenderer>
          <Pill at={pill.at} count={pill.count} touched={touched || selected === true} lit={lit} dim={dim} />
        </EdgeLabelRenderer>
      )}
    </>
  );
}

interface PillProps {
  at: { x: number; y: number };
  count: number;
  touched: boolean;
  lit: boolean;
  dim: boolean;
}

function Pill({ at, count, touched, lit, dim }: PillProps) {
  const { numbers, counts } = useEditor();
  return (
    <div
      className="tw-pill"
      data-touched={touched || lit || undefined}
      data-dim={dim || undefined}
      style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
    >
      {numbers.count(count)}
      <span> · {numbers.share(count, counts?.total ?? 0)}</span>
    </div>
  );
}
