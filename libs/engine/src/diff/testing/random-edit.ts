import { exitsOf, type Condition, type GradingDocument, type GradingNode, type Rule } from '@tierwright/model';

/** Picks a number below a limit; the numbers come from the property test. */
export type Pick = (limit: number) => number;

type Edit = (document: GradingDocument, pick: Pick) => void;

const one = <T>(items: readonly T[], pick: Pick): T | undefined => items[pick(Math.max(1, items.length))];
const drop = <T>(items: T[], pick: Pick): T | undefined => items.splice(pick(Math.max(1, items.length)), 1)[0];
const nodes = <K extends GradingNode['type']>(document: GradingDocument, type: K) =>
  document.criteriaFlow.nodes.filter((node): node is Extract<GradingNode, { type: K }> => node.type === type);
const fresh = (prefix: string, pick: Pick) => `${prefix}_z${String(pick(1_000_000_000)).padStart(9, '0')}`;

const conditionsOf = (document: GradingDocument): Condition[] =>
  document.criteriaFlow.nodes.flatMap((node) => ('when' in node ? node.when.conditions : []));

const atLeast = (pick: Pick): Rule => ({ '>=': [{ var: 'annual_volume_t' }, pick(5000)] });

function removeNode(document: GradingDocument, pick: Pick): void {
  const { nodes: all, edges } = document.criteriaFlow;
  const gone = drop(all, pick);
  document.criteriaFlow.edges = edges.filter(({ source, target }) => source !== gone?.id && target !== gone?.id);
}

/** A new question on an edge: the edge leads to it, and both its answers lead on. */
function insertNode(document: GradingDocument, pick: Pick): void {
  const edge = one(document.criteriaFlow.edges, pick);
  if (!edge) return;
  const id = fresh('n', pick);
  document.criteriaFlow.nodes.push({
    id,
    type: 'criterion',
    name: { zh: '新判断', en: 'New question' },
    position: { x: 1, y: 2 },
    when: { match: 'all', conditions: [{ id: fresh('c', pick), rule: atLeast(pick) }] },
  });
  const target = edge.target;
  edge.target = id;
  for (const exit of ['met', 'otherwise']) {
    document.criteriaFlow.edges.push({ id: fresh('e', pick), source: id, exit, target });
  }
}

function editScorecard(document: GradingDocument, pick: Pick): void {
  const card = one(nodes(document, 'scorecard'), pick);
  const characteristic = one(card?.characteristics ?? [], pick);
  if (!card || !characteristic) return;
  const choice = pick(8);
  if (choice === 0) characteristic.weight = pick(100) / 100;
  if (choice === 1) drop(card.characteristics, pick);
  if (choice === 2) card.bands = card.bands.slice(0, 2);
  if (choice === 3) characteristic.missing = { points: pick(50) };
  if (choice === 4) characteristic.label = { zh: `指标${pick(9)}`, en: 'x' };
  if (choice === 5) card.output = `score_${pick(9)}`;
  if (characteristic.by !== 'bands') return;
  const band = one(characteristic.bands, pick);
  if (choice === 6 && band) band.points = pick(100);
  if (choice === 7) characteristic.bands.push({ id: fresh('b', pick), from: 10_000 + pick(1000), points: 7 });
}

function editMatrix(document: GradingDocument, pick: Pick): void {
  const matrix = one(nodes(document, 'matrix'), pick);
  if (!matrix) return;
  const choice = pick(4);
  const cell = one(matrix.cells, pick);
  if (choice === 0 && cell) cell.exit = one(matrix.exits, pick)?.id ?? cell.exit;
  if (choice === 1 && matrix.rows.bands.length > 1) {
    const gone = matrix.rows.bands.pop();
    matrix.cells = matrix.cells.filter(({ row }) => row !== gone?.id);
  }
  if (choice === 2) {
    const band = { id: fresh('b', pick), from: 100_000_000 + pick(1000) };
    matrix.columns.bands.push(band);
    const exit = matrix.exits[0]?.id ?? '';
    matrix.cells.push(...matrix.rows.bands.map((row) => ({ row: row.id, column: band.id, exit })));
  }
  if (choice === 3 && matrix.rows.bands[1]) matrix.rows.bands[1].from = pick(5000);
}

function editSwitch(document: GradingDocument, pick: Pick): void {
  const node = one(nodes(document, 'switch'), pick);
  if (!node) return;
  const choice = pick(5);
  const own = one(node.cases, pick);
  const label = { zh: `分支${pick(9)}`, en: 'Case' };
  if (choice === 0) node.cases.reverse();
  if (choice === 1 && node.cases.length > 1) drop(node.cases, pick);
  if (choice === 2) {
    const when = { match: 'any' as const, conditions: [{ id: fresh('c', pick), rule: atLeast(pick) }] };
    node.cases.splice(pick(3), 0, { id: fresh('x', pick), label, when });
  }
  if (choice === 3 && own) own.label = label;
  if (choice === 4) node.missing = 'otherwise';
}

function editFormula(document: GradingDocument, pick: Pick): void {
  const node = one(nodes(document, 'formula'), pick);
  if (!node) return;
  if (pick(2)) node.rule = { '*': [{ var: 'sales' }, pick(9)] };
  else Object.assign(node, { round: pick(8), unit: { zh: `元${pick(9)}`, en: 'yuan' } });
}

function editTable(document: GradingDocument, pick: Pick): void {
  const node = one(nodes(document, 'table'), pick);
  if (!node) return;
  const choice = pick(8);
  const row = one(node.rows, pick);
  const input = one(node.inputs, pick);
  if (choice === 0)
    node.rows.push(node.rows.shift() ?? { id: fresh('r', pick), cells: {}, exit: node.exits[0]?.id ?? '' });
  if (choice === 1) drop(node.rows, pick);
  if (choice === 2) {
    const cells = input ? { [input.id]: { op: '>' as const, value: pick(50) } } : {};
    node.rows.splice(pick(4), 0, { id: fresh('r', pick), cells, exit: one(node.exits, pick)?.id ?? '' });
  }
  if (choice === 3 && row && input) row.cells[input.id] = { op: 'in', values: [pick(9)] };
  if (choice === 4 && row) row.cells = {};
  if (choice === 5 && row) row.exit = one(node.exits, pick)?.id ?? row.exit;
  if (choice === 6) node.hitPolicy = 'unique';
  if (choice === 7 && node.inputs.length > 1) {
    const gone = drop(node.inputs, pick)?.id;
    for (const each of node.rows) {
      each.cells = Object.fromEntries(Object.entries(each.cells).filter(([key]) => key !== gone));
    }
  }
}

const edits: readonly Edit[] = [
  (document, pick) => {
    const condition = one(conditionsOf(document), pick);
    if (condition) condition.rule = atLeast(pick);
  },
  (document, pick) => {
    const node = document.criteriaFlow.nodes.find((each) => 'when' in each);
    if (node && 'when' in node) node.when.conditions.push({ id: fresh('c', pick), rule: atLeast(pick) });
  },
  (document, pick) => {
    const criterion = one(nodes(document, 'criterion'), pick);
    if (criterion) criterion.missing = 'otherwise';
  },
  (document, pick) => {
    const gate = one(nodes(document, 'gate'), pick);
    if (gate) Object.assign(gate, { mode: 'cap', cap: document.tiers[0]?.id });
  },
  (document, pick) => {
    const node = one(document.criteriaFlow.nodes, pick);
    if (node) node.name = { zh: `名称${pick(99)}`, en: 'Renamed' };
  },
  (document, pick) => {
    const edge = one(document.criteriaFlow.edges, pick);
    const target = one(document.criteriaFlow.nodes, pick);
    if (edge && target) edge.target = target.id;
  },
  (document, pick) => void drop(document.criteriaFlow.edges, pick),
  (document, pick) => {
    const source = one(document.criteriaFlow.nodes, pick);
    const exit = source && exitsOf(source)[0];
    const target = one(document.criteriaFlow.nodes, pick);
    if (source && exit && target) {
      document.criteriaFlow.edges.push({ id: fresh('e', pick), source: source.id, exit: exit.id, target: target.id });
    }
  },
  removeNode,
  insertNode,
  insertNode,
  editScorecard,
  editScorecard,
  editMatrix,
  editMatrix,
  editSwitch,
  editFormula,
  editTable,
  editTable,
  editTable,
  (document, pick) => void drop(document.tiers, pick),
  (document) => void document.tiers.reverse(),
  (document, pick) => {
    const name = { zh: '新等级', en: 'New' };
    document.tiers.splice(pick(3), 0, { id: fresh('t', pick), key: 'N', name, colour: 'violet' });
  },
  (document, pick) => {
    const tier = one(document.tiers, pick);
    if (tier) Object.assign(tier, { colour: 'red', name: { zh: '改名', en: 'Renamed' } });
  },
  (document, pick) => void drop(document.facts, pick),
  (document, pick) => {
    const fact = one(document.facts, pick);
    if (fact) fact.range = { min: pick(10) };
  },
  (document, pick) => {
    const ranking = one(nodes(document, 'ranking'), pick);
    const band = ranking?.bands[0];
    if (band) band.upTo = 50 + pick(30);
  },
  (document, pick) => void (document.name = { zh: `模型${pick(9)}`, en: 'Model' }),
];

/** A copy of a document after some edits, each chosen by `pick`. */
export function edited(document: GradingDocument, count: number, pick: Pick): GradingDocument {
  const copy = structuredClone(document);
  for (let made = 0; made < count; made += 1) edits[pick(edits.length)]?.(copy, pick);
  return copy;
}
