import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowsMove,
  IconCopy,
  IconHierarchy,
  IconMarquee2,
  IconPlus,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import { addNode, duplicateNodes, type NodeKind } from '@tierwright/model';
import { Panel, useReactFlow } from '@xyflow/react';
import type { CSSProperties, ReactNode } from 'react';
import { useEditor } from '../editor-context.js';
import { arrange } from '../layout/arrange.js';
import { kindFace, paletteKinds } from '../nodes/kind-face.js';
import { freshName } from './fresh-name.js';

/** Type of the data a palette entry carries while it is dragged. */
export const kindMime = 'application/x-tierwright-node-kind';
export type PointerTool = 'pan' | 'select';

interface ToolbarProps {
  tool: PointerTool;
  onTool: (tool: PointerTool) => void;
  onRemove: () => void;
  children?: ReactNode;
}

/** Palette and tools over the canvas. */
export function Toolbar({ tool, onTool, onRemove, children }: ToolbarProps) {
  const { t, readOnly, selected, onEdit, newId } = useEditor();
  return (
    <Panel position="top-left" className="tw-float tw-toolbar">
      {!readOnly && <Palette />}
      <Tool icon={IconArrowsMove} label={t('tool.pan')} pressed={tool === 'pan'} onPress={() => onTool('pan')} />
      <Tool icon={IconMarquee2} label={t('tool.select')} pressed={tool === 'select'} onPress={() => onTool('select')} />
      {!readOnly && (
        <>
          <span className="tw-tool-line" />
          <Tool icon={IconHierarchy} label={t('tool.arrange')} onPress={() => onEdit('arrange', arrange)} />
          {selected.length > 0 && (
            <>
              <Tool
                icon={IconCopy}
                label={t('tool.duplicate')}
                onPress={() =>
                  onEdit('duplicateNodes', (now) =>
                    duplicateNodes(now, { nodes: selected, shift: { x: 32, y: 32 } }, newId),
                  )
                }
              />
              <Tool icon={IconTrash} label={t('tool.delete')} onPress={onRemove} />
            </>
          )}
        </>
      )}
      {children}
    </Panel>
  );
}

interface ToolProps {
  icon: Icon;
  label: string;
  pressed?: boolean;
  onPress: () => void;
}

function Tool({ icon: Shape, label, pressed, onPress }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={28}
        aria-label={label}
        className="tw-tool"
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        onClick={onPress}
      >
        <Shape size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}

function Palette() {
  const { t, onEdit, newId, onSelect } = useEditor();
  const { screenToFlowPosition } = useReactFlow();
  const add = (kind: NodeKind) => {
    const pane = document.querySelector('.tw-canvas')?.getBoundingClientRect();
    const centre = {
      x: (pane?.left ?? 0) + (pane?.width ?? 0) / 2 - 90,
      y: (pane?.top ?? 0) + (pane?.height ?? 0) / 2 - 80,
    };
    const id = newId('node');
    const position = screenToFlowPosition(centre);
    onEdit('addNode', (now) => addNode(now, { kind, name: freshName(kind), position, id }, newId));
    onSelect([id]);
  };
  return (
    <Menu position="bottom-start" width={320} withinPortal>
      <Menu.Target>
        <ActionIcon size={28} className="tw-tool" aria-label={t('palette.add')} title={t('palette.add')}>
          <IconPlus size={18} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {paletteKinds.first.map((kind) => (
          <PaletteEntry key={kind} kind={kind} onAdd={add} />
        ))}
        <Menu.Label>{t('palette.more')}</Menu.Label>
        {paletteKinds.more.map((kind) => (
          <PaletteEntry key={kind} kind={kind} onAdd={add} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function PaletteEntry({ kind, onAdd }: { kind: NodeKind; onAdd: (kind: NodeKind) => void }) {
  const { t } = useEditor();
  const { icon: Shape, colour } = kindFace[kind];
  return (
    <Menu.Item
      draggable
      onDragStart={(event) => event.dataTransfer.setData(kindMime, kind)}
      onClick={() => onAdd(kind)}
      leftSection={<Shape size={20} stroke={1.6} style={{ color: colour } as CSSProperties} />}
    >
      <span className="tw-palette-entry">
        <b>{t(`kind.${kind}`)}</b>
        <small>{t(`kind.${kind}.hint`)}</small>
      </span>
    </Menu.Item>
  );
}
