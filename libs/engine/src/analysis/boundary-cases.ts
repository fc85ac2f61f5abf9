import { textIn, type Facts, type LocalizedText } from '@tierwright/model';
import { evaluate } from '../evaluate.js';
import type { CompiledNode, Program } from '../program.js';
import { formatValue } from '../words/format-value.js';
import { spotsAt, type Place, type Spot } from './boundary-spots.js';
import { orNotProved, sendEveryone } from './regions.js';
import { spaceOf } from './space-of.js';

/** A customer at a threshold of a node, as a test that the engine offers. */
export interface BoundaryCase {
  readonly name: LocalizedText;
  readonly node: string;
  /** The exit taken there; null where the way ends. */
  readonly exit: string | null;
  readonly fact: string;
  readonly place: Place;
  readonly facts: Facts;
  /** Tier id the program gives; null is ungraded. */
  readonly tier: string | null;
}

/** Cases of a program. */
export interface BoundaryCases {
  readonly cases: readonly BoundaryCase[];
  /** Whether every node was looked at, with all its thresholds; else the model is too large for the steps allowed. */
  readonly complete: boolean;
}

/** Steps that finding cases may take; some half a second. */
const caseBudget = 500_000;

/**
 * Cases just below, on and just above every threshold, band and cut, for every option an answer hangs on, and without
 * the value: whole customers who reach the node, and the tier the program gives them. Where a threshold can change the
 * way of anybody, its customers are such that it does.
 * @example boundaryCases(compile(document).program).cases.map(({ name }) => name.en)
 */
export function boundaryCases(program: Program): BoundaryCases {
  const space = spaceOf([program], { budget: caseBudget, unusable: false });
  const regions = sendEveryone(program, space, { draft: false });
  const found = new Map<string, BoundaryCase>();
  let complete = true;
  for (const index of program.order) {
    const node = program.nodes[index] as CompiledNode;
    const looked = node.runs ? orNotProved(() => spotsAt(regions, node)) : { spots: [], all: true };
    complete &&= looked?.all ?? false;
    for (const spot of looked?.spots ?? []) {
      const one = caseOf(program, node, spot);
      const key = `${node.node.id} ${JSON.stringify(Object.entries(spot.facts).sort())}`;
      if (one && !found.has(key)) found.set(key, one);
    }
  }
  return { cases: [...found.values()], complete };
}

function caseOf(program: Program, { node }: CompiledNode, spot: Spot): BoundaryCase | null {
  const { tier, steps } = evaluate(program, spot.facts, { trace: true });
  const step = steps.find((each) => each.node === node.id);
  if (!step) return null;
  const { key, place, facts } = spot;
  return {
    name: { zh: nameIn('zh', spot), en: nameIn('en', spot) },
    node: node.id,
    exit: step.exit,
    fact: key,
    place,
    facts,
    tier,
  };
}

const placeWords = {
  below: { zh: '刚低于', en: 'just below' },
  on: { zh: '正好', en: 'exactly' },
  above: { zh: '刚高于', en: 'just above' },
  is: { zh: '为', en: 'is' },
  missing: { zh: '缺失', en: 'missing' },
} as const;

function nameIn(language: 'zh' | 'en', { label, place, against }: Spot): string {
  const value = place === 'missing' ? [] : [formatValue(against, label, language)];
  return [textIn(label.label, language), placeWords[place][language], ...value].join(' ');
}
