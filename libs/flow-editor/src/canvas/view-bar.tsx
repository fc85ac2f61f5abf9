import { ActionIcon } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus, IconX } from '@tabler/icons-react';
import { tierColour } from '@tierwright/ui';
import { MiniMap, Panel, useReactFlow, useViewport, type FitViewOptions } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { useEditor } from '../editor-context.js';
import { kindFace } from '../nodes/kind-face.js';
import type { CardNode } from './flow-parts.js';

/** Below this zoom the cards drop their sentence instead of shrinking their text. */
const near = 0.7;

/** Overview map, legend and zoom, at the lower left. */
export function ViewBar({ fitOptions }: { fitOptions: FitViewOptions }) {
  const { t, document } = useEditor();
  const [legend, setLegend] = useState(true);
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const { zoom } = useViewport();
  const colourOf = ({ data: { node } }: CardNode) =>
    node.type === 'tier'
      ? tierColour(document.tiers.find(({ id }) => id === node.tier)?.colour ?? null)
      : kindFace[node.type].colour;
  return (
    <Panel position="bottom-left" className="tw-view">
      <FarMark far={zoom < near} />
      <MiniMap<CardNode>
        className="tw-minimap"
        style={{ width: 164, height: 100 }}
        nodeColor={colourOf}
        nodeStrokeWidth={0}
        nodeBorderRadius={8}
        pannable
        zoomable
        ariaLabel={t('legend.minimap')}
      />
      <div>
        {legend && (
          <ul className="tw-legend">
            <li>
              <i className="tw-legend-width" /> {t('legend.width')}
              <ActionIcon
                size={20}
                aria-label={t('legend.close')}
                title={t('legend.close')}
                onClick={() => setLegend(false)}
              >
                <IconX size={14} />
              </ActionIcon>
            </li>
            <li>
              <i className="tw-legend-tick" /> {t('legend.tick')}
            </li>
          </ul>
        )}
        <div className="tw-float tw-zoom">
          <ActionIcon size={28} aria-label={t('tool.zoomOut')} onClick={() => void zoomOut()}>
            <IconMinus size={16} />
          </ActionIcon>
          <span>{Math.round(zoom * 100)} %</span>
          <ActionIcon size={28} aria-label={t('tool.zoomIn')} onClick={() => void zoomIn()}>
            <IconPlus size={16} />
          </ActionIcon>
          <ActionIcon
            size={28}
            aria-label={t('tool.fit')}
            title={t('tool.fit')}
            onClick={() => void fitView(fitOptions)}
          >
            <IconMaximize size={16} />
          </ActionIcon>
        </div>
      </div>
    </Panel>
  );
}

/** Marks the canvas while it is seen from afar, so that a zoom does not draw every card again. */
function FarMark({ far }: { far: boolean }) {
  useEffect(() => {
    for (const canvas of document.querySelectorAll('.tw-canvas')) canvas.classList.toggle('tw-far', far);
  }, [far]);
  return null;
}
