import type { NodeOf } from '@tierwright/model';
import { Handle, Position } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { useEditor } from '../editor-context.js';
import { kindFace } from './kind-face.js';

/** Where every customer enters: how many there are and what they sum up to. */
export function StartCard({ node, frame }: { node: NodeOf<'start'>; frame: Record<string, unknown> }) {
  const { counts, numbers, language, fact, document } = useEditor();
  const { icon: Icon, colour } = kindFace.start;
  const measure = document.measure === undefined ? undefined : fact(document.measure);
  return (
    <div className="tw-node tw-node-start" {...frame} style={{ '--k': colour } as CSSProperties}>
      <div className="tw-node-bar" />
      <Icon size={22} stroke={1.6} aria-hidden="true" />
      <h3>{node.name[language]}</h3>
      <b>{counts ? numbers.count(counts.total) : '–'}</b>
      {counts?.measureTotal !== null && counts && measure && (
        <span title={measure.label[language]}>
          {measure.currency === 'CNY' ? '¥' : measure.currency === 'USD' ? '$' : ''}
          {numbers.large(counts.measureTotal)}
        </span>
      )}
      <Handle type="source" id="next" position={Position.Right} className="tw-handle" />
    </div>
  );
}
