import type { GradingDocument, GradingNode } from '@tierwright/model';
import type { CardNode } from './flow-parts.js';

interface Size {
  width: number;
  height: number;
}

/** What the canvas knows of cards beside the document. */
export interface Beside {
  readonly selected: ReadonlySet<string>;
  readonly measured: ReadonlyMap<string, Size>;
  readonly dragged: ReadonlyMap<string, { x: number; y: number }>;
  /** What is read out for a card. */
  readonly aria: (node: GradingNode) => string;
}

/**
 * Makes cards of the nodes of a document. A card whose node and surroundings did not change is the same object as
 * before, so that the canvas neither draws nor measures it again.
 */
export function createCardDeriver(): (document: GradingDocument, beside: Beside) => CardNode[] {
  let previous = new Map<string, CardNode>();
  return (document, beside) => {
    const next = new Map<string, CardNode>();
    const cards = document.criteriaFlow.nodes.map((node) => {
      const card = cardOf(node, beside);
      const before = previous.get(node.id);
      const kept = before && isSame(before, card) ? before : card;
      next.set(node.id, kept);
      return kept;
    });
    previous = next;
    return cards;
  };
}

function cardOf(node: GradingNode, { selected, measured, dragged, aria }: Beside): CardNode {
  const size = measured.get(node.id);
  return {
    id: node.id,
    type: 'card',
    position: dragged.get(node.id) ?? node.position,
    data: { node },
    ariaLabel: aria(node),
    selected: selected.has(node.id),
    ...(size ? { measured: size } : {}),
  };
}

const isSame = (a: CardNode, b: CardNode): boolean =>
  a.data.node === b.data.node &&
  a.selected === b.selected &&
  a.measured === b.measured &&
  a.ariaLabel === b.ariaLabel &&
  a.position.x === b.position.x &&
  a.position.y === b.position.y;
