import {
  addNode,
  connect,
  connectionRefusal,
  disconnect,
  moveNodes,
  nodeOf,
  removeNodes,
  type GradingNode,
  type NodeKind,
} from '@tierwright/model';
import {
  Background,
  BackgroundVariant,
  Panel,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  type Connection,
  type EdgeChange,
  type NodeChange,
} from '@xyflow/react';
import { useCallback, useMemo, useState, type DragEvent, type ReactNode } from 'react';
import { useEditor } from '../editor-context.js';
import { FlowCard } from '../nodes/flow-card.js';
import { freshName } from './fresh-name.js';
import { canvasAria } from './canvas-aria.js';
import { deriveEdges } from './derive-edges.js';
import { createCardDeriver } from './derive-cards.js';
import { FlowEdgeLine } from './flow-edge.js';
import type { CardNode, FlowEdge } from './flow-parts.js';
import { kindMime, Toolbar, type PointerTool } from './toolbar.js';
import { ViewBar } from './view-bar.js';

const nodeTypes = { card: FlowCard };
const edgeTypes = { flow: FlowEdgeLine };
const fitOptions = {
  padding: { top: '64px', left: '16px', right: '24px', bottom: '24px' },
  minZoom: 0.25,
  maxZoom: 1,
} as const;
const nothing: ReadonlyMap<string, never> = new Map<string, never>();

interface CanvasProps {
  /** More tools, at the end of the toolbar. */
  tools?: ReactNode;
  /** What stands at the upper right, such as a search for a customer. */
  corner?: ReactNode;
}

/** The criteria flow as cards and edges with live counts; gestures become edits of the document. */
export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  );
}

function Flow({ tools, corner }: CanvasProps) {
  const editor = useEditor();
  const { document, readOnly, t, onEdit, newId, onSelect, language } = editor;
  const [tool, setTool] = useState<PointerTool>('pan');
  const { screenToFlowPosition } = useReactFlow();
  const { cards, edges, onNodesChange, onEdgesChange, selectedEdges, clearEdges } = useGraph();
  const drop = (event: DragEvent) => {
    const kind = event.dataTransfer.getData(kindMime) as NodeKind | '';
    if (kind === '') return;
    event.preventDefault();
    const at = screenToFlowPosition({ x: event.clientX - 60, y: event.clientY - 20 });
    const id = newId('node');
    onEdit('addNode', (now) => addNode(now, { kind, name: freshName(kind), position: at, id }, newId));
    onSelect([id]);
  };
  const remove = () => {
    const nodes = editor.selected.filter((id) => nodeOf(document, id));
    if (nodes.length) onEdit('removeNodes', (now) => removeNodes(now, nodes));
    else if (selectedEdges.size) onEdit('disconnect', (now) => disconnect(now, [...selectedEdges]));
    onSelect([]);
    clearEdges();
  };
  const join = ({ source, sourceHandle, target }: Connection) =>
    onEdit('connect', (now) => connect(now, { source, exit: sourceHandle ?? '', target }, newId));
  return (
    <div
      className="tw-canvas"
      data-computing={editor.computing || undefined}
      onDrop={drop}
      onDragOver={(event) => event.preventDefault()}
    >
      <ReactFlow<CardNode, FlowEdge>
        nodes={cards}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        onConnect={join}
        isValidConnection={({ source, sourceHandle, target }) =>
          connectionRefusal(document, { source, exit: sourceHandle ?? '', target }) === null
        }
        onBeforeDelete={() => {
          if (!readOnly) remove();
          return Promise.resolve(false);
        }}
        onPaneClick={() => onSelect([])}
        deleteKeyCode={readOnly ? null : ['Delete', 'Backspace']}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        panOnDrag={tool === 'pan'}
        selectionOnDrag={tool === 'select'}
        selectionMode={SelectionMode.Partial}
        multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
        panOnScroll
        zoomOnDoubleClick={false}
        minZoom={0.25}
        maxZoom={1.5}
        fitView
        fitViewOptions={fitOptions}
        snapToGrid
        snapGrid={[4, 4]}
        aria-label={t('canvas.label')}
        ariaLabelConfig={canvasAria(t)}
        lang={language === 'zh' ? 'zh-CN' : 'en'}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.5} />
        <Toolbar tool={tool} onTool={setTool} onRemove={remove}>
          {tools}
        </Toolbar>
        {corner !== undefined && <Panel position="top-right">{corner}</Panel>}
        <ViewBar fitOptions={fitOptions} />
      </ReactFlow>
    </div>
  );
}

/** Cards and edges derived from the document, with what the canvas keeps beside it: sizes, drags and selected edges. */
function useGraph() {
  const editor = useEditor();
  const { document, selected, onSelect, onEdit, counts, trace } = editor;
  const [derive] = useState(createCardDeriver);
  const [measured, setMeasured] = useState<ReadonlyMap<string, { width: number; height: number }>>(nothing);
  const [dragged, setDragged] = useState<ReadonlyMap<string, { x: number; y: number }>>(nothing);
  const [selectedEdges, setSelectedEdges] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => new Set(selected), [selected]);
  const aria = useCardAria();
  const cards = useMemo(
    () => derive(document, { selected: chosen, measured, dragged, aria }),
    [derive, document, chosen, measured, dragged, aria],
  );
  const lit = useMemo(() => trace && new Set(trace.steps.map(({ node, exit }) => `${node} ${exit ?? ''}`)), [trace]);
  const { words, language, t, numbers } = editor;
  const edges = useMemo(
    () =>
      deriveEdges(document, {
        counts,
        selected: chosen,
        selectedEdges,
        dragged,
        lit,
        aria: (edge, count) => {
          const [source, target] = [nodeOf(document, edge.source), nodeOf(document, edge.target)];
          if (!source || !target) return '';
          const names = { source: source.name[language], target: target.name[language] };
          return t('edge.aria', { ...names, exit: words.exit(source, edge.exit), count: numbers.count(count) });
        },
      }),
    [document, counts, chosen, selectedEdges, dragged, lit, words, language, t, numbers],
  );
  const onNodesChange = (changes: NodeChange<CardNode>[]) => {
    const sizes = changes.flatMap((c) =>
      c.type === 'dimensions' && c.dimensions ? [[c.id, c.dimensions] as const] : [],
    );
    if (sizes.length) setMeasured((before) => new Map([...before, ...sizes]));
    const places = changes.flatMap((c) =>
      c.type === 'position' && c.position ? [{ id: c.id, at: c.position, live: c.dragging === true }] : [],
    );
    if (places.some(({ live }) => live)) {
      setDragged((before) => new Map([...before, ...places.map(({ id, at }) => [id, at] as const)]));
    } else if (places.length) {
      setDragged(nothing);
      const moved = Object.fromEntries(places.map(({ id, at }) => [id, { x: Math.round(at.x), y: Math.round(at.y) }]));
      onEdit('moveNodes', (now) => moveNodes(now, moved));
    }
    const picks = changes.filter((c) => c.type === 'select');
    if (picks.length) {
      const next = new Set(selected);
      for (const { id, selected: on } of picks)
        if (on) next.add(id);
        else next.delete(id);
      onSelect([...next]);
    }
  };
  const onEdgesChange = (changes: EdgeChange<FlowEdge>[]) => {
    const picks = changes.filter((change) => change.type === 'select');
    if (!picks.length) return;
    setSelectedEdges((before) => {
      const next = new Set(before);
      for (const { id, selected: on } of picks)
        if (on) next.add(id);
        else next.delete(id);
      return next;
    });
  };
  return { cards, edges, onNodesChange, onEdgesChange, selectedEdges, clearEdges: () => setSelectedEdges(new Set()) };
}

/** What is read out for a card: which one of how many, its kind and name, customers and problems. */
function useCardAria(): (node: GradingNode) => string {
  const { document, counts, problems, language, numbers, t } = useEditor();
  return useCallback(
    (node) =>
      t('node.aria', {
        index: document.criteriaFlow.nodes.findIndex(({ id }) => id === node.id) + 1,
        total: document.criteriaFlow.nodes.length,
        kind: t(`kind.${node.type}`),
        name: node.name[language],
        count: numbers.count(counts?.node(node.id).count ?? 0),
        problems: problems.filter((problem) => problem.node === node.id).length,
      }),
    [document, counts, problems, language, numbers, t],
  );
}
