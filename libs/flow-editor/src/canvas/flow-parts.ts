import type { GradingNode } from '@tierwright/model';
import type { Edge, Node } from '@xyflow/react';
import type { Point } from '../geometry/edge-path.js';

/** A card on the canvas; its data is the document's own node. */
export type CardNode = Node<{ node: GradingNode }, 'card'>;

/** What is drawn of an edge. */
export type DrawnEdge = {
  path: string;
  width: number;
  /** CSS colour. */
  colour: string;
  /** Where the pill stands and what it says; null for an edge nobody takes. */
  pill: { at: Point; count: number } | null;
  stub: boolean;
  lit: boolean;
  dim: boolean;
  touched: boolean;
};

export type FlowEdge = Edge<DrawnEdge, 'flow'>;
