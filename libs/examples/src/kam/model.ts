import type { LocalizedText, MatrixAxis, NodeOf } from '@tierwright/model';
import { documentId } from '../document-id.js';
import { bandId, bandsFrom } from '../drawing/bands.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { exitOf } from '../drawing/switch.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { localized } from '../localized.js';
import { kamCases } from './cases.js';
import { growthCard, harmonyCard, kamFacts } from './scorecards.js';

const tiers = tiersOf(
  ['I', '重点投入', 'Invest', 'blue'],
  ['S', '选择性投入', 'Invest selectively', 'violet'],
  ['M', '维持', 'Maintain', 'teal'],
  ['C', '控制成本', 'Manage for cash', 'amber'],
);

const axis = (word: string, label: LocalizedText, fact: string): MatrixAxis => ({
  id: documentId('axis', word),
  label,
  fact,
  bands: bandsFrom(word, [50], [localized('低', 'Low'), localized('高', 'High')]),
});

const cell = (growth: 0 | 1, harmony: 0 | 1, key: string) => ({
  row: bandId('growth', growth),
  column: bandId('harmony', harmony),
  exit: exitOf(endOf(key)),
});

const matrix: NodeOf<'matrix'> = {
  ...place('matrix', '成长×协同', 'Growth × harmony', 2, 160),
  type: 'matrix',
  rows: axis('growth', localized('成长', 'Growth'), 'growth_score'),
  columns: axis('harmony', localized('协同', 'Harmony'), 'harmony_score'),
  exits: tiers.map(({ key, name }) => ({ id: exitOf(endOf(key)), label: name })),
  cells: [cell(1, 1, 'I'), cell(1, 0, 'S'), cell(0, 1, 'M'), cell(0, 0, 'C')],
};

/** Key accounts by two scores plotted against each other. */
export const kamPortfolio: ExampleModel = {
  key: 'kam-portfolio',
  source: localized(
    'scribd.com 680912391「KAM 评分矩阵」（权重）；Millman 与 Wilson 1995（四种投入方式）；以 50 为界是估计',
    'scribd.com 680912391, KAM scoring matrix (weights); Millman & Wilson 1995 (the four answers); the cut at 50 is an estimate',
  ),
  document: {
    schemaVersion: 1,
    name: localized('大客户组合', 'Key account portfolio'),
    description: localized(
      '成长（收入潜力 15、服务成本 35、需求稳定 20、新市场 30）与协同（匹配 10、创新 20、标杆 30、声誉 20、采购流程 20）各打百分制，两分都以 50 为界，四格定投入方式。单一来源的惯例，请调整',
      'Growth (revenue potential 15, cost to serve 35, demand stability 20, new markets 30) and harmony (fit 10, innovation 20, benchmark 30, reputation 20, buying process 20) give a score of 100 each; with both cut at 50 the four cells say how to invest. Conventions of single sources, to be adjusted',
    ),
    facts: kamFacts,
    tiers,
    criteriaFlow: drawFlow([growthCard, harmonyCard, matrix], tiers, [
      ['growth', 'next', 'harmony'],
      ['harmony', 'next', 'matrix'],
      ...tiers.map(({ key }) => ['matrix', exitOf(endOf(key)), endOf(key)] as const),
    ]),
  },
  cases: kamCases,
};
