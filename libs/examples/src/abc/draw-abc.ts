import type { GradingDocument, NodeOf } from '@tierwright/model';
import { documentId } from '../document-id.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import { localized } from '../localized.js';

const tiers = tiersOf(
  ['A', 'A 类客户', 'Class A', 'blue'],
  ['B', 'B 类客户', 'Class B', 'teal'],
  ['C', 'C 类客户', 'Class C', 'amber'],
);

/** Node whose cuts an ABC model needs. */
export const abcRanking = documentId('node', 'ranking');

type Ranked = Pick<NodeOf<'ranking'>, 'name' | 'fact' | 'method'> & {
  /** Cumulative percent where A and where B end. */
  readonly upTo: readonly [a: number, b: number];
};

/** One ranking into classes A, B and C. */
export function drawAbc(
  { upTo, name, fact, method }: Ranked,
  about: Pick<GradingDocument, 'name' | 'description' | 'facts'>,
): GradingDocument {
  const bandOf = (key: string) => documentId('band', `band${key.toLowerCase()}`);
  const ranking: NodeOf<'ranking'> = {
    ...place('ranking', name.zh, name.en, 0, 160),
    type: 'ranking',
    fact,
    method,
    bands: tiers.map(({ key }, index) => {
      const end = upTo[index];
      return {
        id: bandOf(key),
        label: localized(`${key} 类`, `Class ${key}`),
        ...(end === undefined ? {} : { upTo: end }),
      };
    }),
  };
  return {
    schemaVersion: 1,
    ...about,
    measure: fact,
    tiers,
    criteriaFlow: drawFlow(
      [ranking],
      tiers,
      tiers.map(({ key }) => ['ranking', bandOf(key), endOf(key)] as const),
    ),
  };
}
