import { diagnostic, type Diagnostic, type DiagnosticCode, type Facts, type GradingNode } from '@tierwright/model';
import { nodeName } from '../scope.js';
import type { Regions } from './regions.js';

/** A proved diagnostic, with a customer who shows it and what covers what is dead. */
export interface Finding extends Diagnostic {
  /** Facts of somebody it happens to; null where it happens to nobody. */
  readonly example: Facts | null;
  /** Ids of the nodes, cases or rows that together leave nobody. */
  readonly cover: readonly string[];
}

/** What a finding says beside its place. */
export interface FindingDetail {
  readonly params?: Diagnostic['params'];
  readonly example?: Facts | null;
  readonly cover?: readonly string[];
}

/** A finding about a node or, without one, about the model. */
export function findingAt(
  { program }: Pick<Regions, 'program'>,
  code: DiagnosticCode,
  node: GradingNode | null,
  pointer: string,
  { params = {}, example = null, cover = [] }: FindingDetail = {},
): Finding {
  const at = node === null ? '' : `/criteriaFlow/nodes/${program.document.criteriaFlow.nodes.indexOf(node)}`;
  const named: Diagnostic['params'] = node === null ? {} : { node: nodeName(node) };
  const shown: Diagnostic['params'] = example === null ? {} : { example: exampleText(example) };
  return {
    ...diagnostic(code, { node: node?.id ?? null, pointer: `${at}${pointer}` }, { ...named, ...shown, ...params }),
    example,
    cover,
  };
}

const exampleText = (facts: Facts): string =>
  Object.entries(facts)
    .map(([key, value]) => `${key} = ${Array.isArray(value) ? value.join(' + ') : String(value)}`)
    .join(', ');
