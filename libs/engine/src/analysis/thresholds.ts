import { comparisonsOf, parseCondition } from '@tierwright/json-logic';
import type { Conditions, GradingNode, TableCell } from '@tierwright/model';
import { lowerEnds } from '../bands.js';
import { cutsOf } from '../node-kinds/ranking.js';
import type { Scope } from '../scope.js';

/** A value a node holds a fact or score against, and on which side of it something changes. */
export interface Threshold {
  readonly fact: string;
  readonly value: number | string | boolean;
  /** `below` parts the value from smaller ones, `above` from larger ones, `at` from all others. */
  readonly side: 'below' | 'above' | 'at';
}

const sides: Readonly<Record<string, Threshold['side']>> = {
  '<': 'below',
  '>=': 'below',
  '>': 'above',
  '<=': 'above',
};

function ofRule(rule: unknown, scope: Scope): Threshold[] {
  const { expression } = parseCondition(rule, scope.types);
  if (!expression) return [];
  return comparisonsOf(expression, () => 0).flatMap(({ variable, operator, constant }): Threshold[] => {
    const values = Array.isArray(constant) ? constant : [constant];
    return values
      .filter((value) => typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
      .map((value) => ({ fact: variable, value, side: sides[operator] ?? 'at' }));
  });
}

const ofConditions = ({ conditions }: Conditions, scope: Scope): Threshold[] =>
  conditions.flatMap(({ rule }) => ofRule(rule, scope));

const ofBands = (fact: string, bands: Parameters<typeof lowerEnds>[0]): Threshold[] =>
  lowerEnds(bands).map((value) => ({ fact, value, side: 'below' }));

function ofCell(cell: TableCell, fact: string, scope: Scope): Threshold[] {
  switch (cell.op) {
    case 'rule':
      return ofRule(cell.rule, scope);
    case 'between':
      return [cell.from, cell.to].map((value) => ({ fact, value, side: 'below' }));
    case 'in':
    case 'not-in':
      return cell.values.map((value) => ({ fact, value, side: 'at' }));
    default:
      return [{ fact, value: cell.value, side: sides[cell.op] ?? 'at' }];
  }
}

/** Every threshold of a node, each once, in reading order. */
export function thresholdsOf(node: GradingNode, scope: Scope): Threshold[] {
  const found = new Map(
    allOf(node, scope).map((each) => [`${each.fact} ${each.side} ${JSON.stringify(each.value)}`, each]),
  );
  return [...found.values()];
}

function allOf(node: GradingNode, scope: Scope): Threshold[] {
  switch (node.type) {
    case 'criterion':
    case 'gate':
      return ofConditions(node.when, scope);
    case 'switch':
      return node.cases.flatMap(({ when }) => ofConditions(when, scope));
    case 'matrix':
      return [node.rows, node.columns].flatMap(({ fact, bands }) => ofBands(fact, bands));
    case 'ranking':
      return (cutsOf(node, scope) ?? []).flatMap((value): Threshold[] =>
        value === null ? [] : [{ fact: node.fact, value, side: 'below' }],
      );
    case 'table':
      return node.rows.flatMap(({ cells }) =>
        node.inputs.flatMap(({ id, fact }) => {
          const cell = cells[id];
          return cell ? ofCell(cell, fact, scope) : [];
        }),
      );
    case 'scorecard':
      return node.characteristics
        .flatMap((part): Threshold[] => {
          if (part.by === 'bands') return ofBands(part.fact, part.bands);
          // A straight line jumps nowhere.
          if (part.by === 'linear') return [];
          return part.groups.flatMap(({ values }) =>
            values.map((value): Threshold => ({ fact: part.fact, value, side: 'at' })),
          );
        })
        .concat(ofBands(node.output, node.bands));
    default:
      return [];
  }
}
