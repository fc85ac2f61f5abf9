import { compile } from '../../../libs/engine/dist/index.js';
import { document } from './method.mjs';
import { inWords, interleaved } from './rounds.mjs';

const nodeCount = 500;
const id = (prefix, name) => `${prefix}_${String(name).padStart(10, '0')}`;

const { facts, tiers, criteriaFlow } = document;
const [start, , , scorecard, ...ends] = criteriaFlow.nodes;
const numeric = facts.filter(({ type }) => type === 'number');

const criterion = (index) => ({
  ...{ id: id('n', index), type: 'criterion', name: start.name, position: start.position },
  when: {
    match: 'all',
    conditions: [0, 1, 2].map((part) => ({
      id: id('c', `${index}x${part}`),
      rule: { '>=': [{ var: numeric[(index + part) % numeric.length].key }, index + part] },
    })),
  },
});

/** The part with ids of its own: the number of the node, then what its id had. */
const own = (index, part) => {
  const [prefix, name] = part.id.split('_');
  return { ...part, id: `${prefix}_${String(index).padStart(3, '0')}${name.slice(0, 7)}` };
};

const scored = (index) => ({
  ...scorecard,
  id: id('n', index),
  output: `score_${index}`,
  bands: scorecard.bands.slice(0, 2).map((band) => own(index, band)),
  characteristics: scorecard.characteristics.map((part) => ({
    ...own(index, part),
    ...(part.bands ? { bands: part.bands.map((band) => own(index, band)) } : {}),
    ...(part.groups ? { groups: part.groups.map((group) => own(index, group)) } : {}),
  })),
});

/** 500 nodes in a row: criteria of three conditions, every fifth the scorecard of the method. */
export function largeDocument() {
  const middle = Array.from({ length: nodeCount - 1 - ends.length }, (_, index) =>
    index % 5 === 4 ? scored(index) : criterion(index),
  );
  const edges = [{ source: start.id, exit: 'next', target: middle[0].id }];
  middle.forEach((node, index) => {
    const target = middle[index + 1]?.id ?? ends[1].id;
    const [stay, leave] = node.type === 'criterion' ? ['otherwise', 'met'] : node.bands.map((band) => band.id);
    edges.push({ source: node.id, exit: stay, target });
    edges.push({ source: node.id, exit: leave, target: ends[index % ends.length].id });
  });
  return {
    ...{ ...document, facts, tiers },
    criteriaFlow: {
      nodes: [start, ...middle, ...ends],
      edges: edges.map((edge, at) => ({ id: id('e', at), ...edge })),
    },
  };
}

/** From a document as it is stored to a program. */
export async function compileFigures() {
  const large = largeDocument();
  const { diagnostics } = compile(large);
  if (diagnostics.length > 0) throw new Error(`the large document has diagnostics: ${JSON.stringify(diagnostics[0])}`);
  const [time] = await interleaved([{ calls: 1, run: () => compile(large) }], { rounds: 40, warm: 10 });
  return [
    {
      what: `compile a document of ${large.criteriaFlow.nodes.length} nodes`,
      figure: inWords(time),
      nanoseconds: Math.round(time),
    },
  ];
}
