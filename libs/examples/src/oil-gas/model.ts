import type { FlowEdge, GradingDocument, GradingNode } from '@tierwright/model';
import { demoFacts } from '../dictionary/demo-facts.js';
import { documentId } from '../document-id.js';
import { localized } from '../localized.js';
import { matrixExitIds, oilGasMatrix } from './matrix.js';
import { oilGasScorecard, scoreBandIds } from './scorecard.js';
import { oilGasTiers } from './tiers.js';

const start = documentId('node', 'start');
const veto = documentId('node', 'overdue');
const volume = documentId('node', 'volume');
const ungraded = documentId('node', 'ungraded');
const ends = {
  a: documentId('node', 'tiera'),
  b: documentId('node', 'tierb'),
  c: documentId('node', 'tierc'),
  d: documentId('node', 'tierd'),
};

const questions: GradingNode[] = [
  { id: start, type: 'start', name: localized('全部客户', 'All customers'), position: { x: 0, y: 240 } },
  {
    id: veto,
    type: 'gate',
    name: localized('逾期否决', 'Overdue veto'),
    position: { x: 180, y: 180 },
    mode: 'veto',
    when: {
      match: 'any',
      conditions: [{ id: documentId('condition', 'overdue'), rule: { '>': [{ var: 'overdue_days' }, 90] } }],
    },
  },
  {
    id: volume,
    type: 'criterion',
    name: localized('年用油量', 'Annual volume'),
    position: { x: 510, y: 180 },
    when: {
      match: 'all',
      conditions: [{ id: documentId('condition', 'volume'), rule: { '>=': [{ var: 'annual_volume_t' }, 3000] } }],
    },
  },
  oilGasMatrix,
  oilGasScorecard,
];

const tierEnds: GradingNode[] = [
  ...oilGasTiers.map((tier, index): GradingNode => ({
    id: [ends.a, ends.b, ends.c, ends.d][index] ?? ungraded,
    type: 'tier',
    name: tier.name,
    position: { x: 1200, y: 140 * index },
    tier: tier.id,
  })),
  {
    id: ungraded,
    type: 'tier',
    name: localized('未分级', 'Ungraded'),
    position: { x: 1200, y: 560 },
    tier: null,
  },
];

const edge = (word: string, source: string, exit: string, target: string): FlowEdge => ({
  id: documentId('edge', word),
  source,
  exit,
  target,
});

/** The demo model 油气路线客户, key `oil-gas-routes`: veto, volume, then matrix or scorecard to A, B, C, D. */
export const oilGasModel: GradingDocument = {
  schemaVersion: 1,
  name: localized('油气路线客户', 'Oil and gas route customers'),
  description: localized(
    '按逾期、年用油量、潜力与价值，把路线客户分为四级',
    'Grades route customers in four tiers by overdue days, yearly volume, potential and value',
  ),
  measure: 'annual_sales_cny',
  facts: demoFacts,
  tiers: oilGasTiers,
  criteriaFlow: {
    nodes: [...questions, ...tierEnds],
    edges: [
      edge('enter', start, 'next', veto),
      edge('passed', veto, 'passed', volume),
      edge('vetoed', veto, 'vetoed', ends.d),
      edge('met', volume, 'met', oilGasMatrix.id),
      edge('otherwise', volume, 'otherwise', oilGasScorecard.id),
      edge('novolume', volume, 'unknown', ungraded),
      edge('matrixa', oilGasMatrix.id, matrixExitIds.a, ends.a),
      edge('matrixb', oilGasMatrix.id, matrixExitIds.b, ends.b),
      edge('matrixc', oilGasMatrix.id, matrixExitIds.c, ends.c),
      edge('nomatrix', oilGasMatrix.id, 'unknown', ungraded),
      edge('scoreb', oilGasScorecard.id, scoreBandIds.b, ends.b),
      edge('scorec', oilGasScorecard.id, scoreBandIds.c, ends.c),
      edge('scored', oilGasScorecard.id, scoreBandIds.d, ends.d),
      edge('noscore', oilGasScorecard.id, 'unknown', ungraded),
    ],
  },
};

/** Key under which the demo seeds the model. */
export const oilGasModelKey = 'oil-gas-routes';
/** Node and condition whose threshold the demo's story changes from 3,000 to 2,500 t. */
export const oilGasVolumeNode = volume;
