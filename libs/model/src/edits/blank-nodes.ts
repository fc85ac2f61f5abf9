import { numericFactTypes } from '../fact.js';
import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import { outputOf, type GradingNode, type NodeKind } from '../nodes/index.js';
import type { LocalizedText } from '../text.js';

type Base = Pick<GradingNode, 'id' | 'name' | 'position'>;
type Blank = (base: Base, document: GradingDocument, newId: NewId) => GradingNode | null;

const text = (zh: string, en: string): LocalizedText => ({ zh, en });

const blankByKind: Record<NodeKind, Blank> = {
  start: (base) => ({ ...base, type: 'start' }),
  criterion: (base) => ({ ...base, type: 'criterion', when: { match: 'all', conditions: [] } }),
  gate: (base) => ({ ...base, type: 'gate', mode: 'veto', when: { match: 'all', conditions: [] } }),
  switch: (base, _document, newId) => ({
    ...base,
    type: 'switch',
    cases: [{ id: newId('exit'), label: text('情况一', 'case 1'), when: { match: 'all', conditions: [] } }],
  }),
  formula: blankFormula,
  table: blankTable,
  scorecard: (base, document) => ({
    ...base,
    type: 'scorecard',
    output: freeOutput(document, 'score'),
    base: 0,
    characteristics: [],
    bands: [],
  }),
  ranking: blankRanking,
  matrix: blankMatrix,
  reference: (base) => ({ ...base, type: 'reference', model: null, version: 1, takes: 'tier', exits: [] }),
  tier: (base, document) => ({ ...base, type: 'tier', tier: undrawnTier(document) }),
};

/** A new node of a kind with nothing decided yet; null when the kind needs a numeric fact and none is declared. */
export function blankNode(kind: NodeKind, base: Base, document: GradingDocument, newId: NewId): GradingNode | null {
  return blankByKind[kind](base, document, newId);
}

function blankRanking(base: Base, document: GradingDocument, newId: NewId): GradingNode | null {
  const [fact] = numericFacts(document);
  if (fact === undefined) return null;
  const bands = [80, 95, undefined].map((upTo) => ({ id: newId('band'), ...(upTo === undefined ? {} : { upTo }) }));
  return { ...base, type: 'ranking', fact: fact.key, method: 'cumulative-share', bands };
}

function blankFormula(base: Base, document: GradingDocument): GradingNode | null {
  const [first] = numericFacts(document);
  if (first === undefined) return null;
  return { ...base, type: 'formula', output: freeOutput(document, 'value'), rule: { '+': [{ var: first.key }, 0] } };
}

function blankTable(base: Base, document: GradingDocument, newId: NewId): GradingNode | null {
  const [first] = document.facts;
  if (first === undefined) return null;
  const exit = { id: newId('exit'), label: text('出口一', 'exit 1') };
  return {
    ...base,
    type: 'table',
    hitPolicy: 'first',
    inputs: [{ id: newId('axis'), label: first.label, fact: first.key }],
    exits: [exit],
    rows: [{ id: newId('row'), cells: {}, exit: exit.id }],
  };
}

function blankMatrix(base: Base, document: GradingDocument, newId: NewId): GradingNode | null {
  const [first, second = first] = numericFacts(document);
  if (first === undefined || second === undefined) return null;
  const axis = (fact: typeof first) => ({
    id: newId('axis'),
    label: fact.label,
    fact: fact.key,
    bands: [
      { id: newId('band'), label: text('低', 'low') },
      { id: newId('band'), label: text('高', 'high'), from: middleOf(fact.range) },
    ],
  });
  const [rows, columns] = [axis(first), axis(second)];
  const exits = [
    { id: newId('exit'), label: text('高价值格', 'high cells') },
    { id: newId('exit'), label: text('其余格', 'other cells') },
  ] as const;
  const high = { row: rows.bands[1]?.id, column: columns.bands[1]?.id };
  const cells = rows.bands.flatMap((row) =>
    columns.bands.map((column) => ({
      row: row.id,
      column: column.id,
      exit: row.id === high.row && column.id === high.column ? exits[0].id : exits[1].id,
    })),
  );
  return { ...base, type: 'matrix', rows, columns, exits: [...exits], cells };
}

const numericFacts = (document: GradingDocument) => document.facts.filter((fact) => numericFactTypes.has(fact.type));

const middleOf = (range: { min?: number; max?: number } | undefined) =>
  range?.max === undefined ? 0 : ((range.min ?? 0) + range.max) / 2;

function freeOutput(document: GradingDocument, base: string): string {
  const taken = new Set([...document.facts.map((fact) => fact.key), ...document.criteriaFlow.nodes.map(outputOf)]);
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}_${number}`;
  return name;
}

function undrawnTier(document: GradingDocument): string | null {
  const drawn = new Set(document.criteriaFlow.nodes.map((node) => (node.type === 'tier' ? node.tier : null)));
  return document.tiers.find((tier) => !drawn.has(tier.id))?.id ?? null;
}
