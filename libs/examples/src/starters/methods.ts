import type { LocalizedText } from '@tierwright/model';
import { abcByCount, abcSeventy } from '../abc/variants.js';
import { b2bScorecard } from '../b2b-scorecard/model.js';
import { bankLevels } from '../bank-levels/model.js';
import type { ExampleModel } from '../example-model.js';
import { healthAnyPoor } from '../health/any-poor.js';
import { healthFormula } from '../health/formula.js';
import { healthFourParts } from '../health/four-parts.js';
import { healthWeightedLevels } from '../health/weighted-levels.js';
import { kamPortfolio } from '../kam/model.js';
import { localized } from '../localized.js';
import { oilGasLevels } from '../oil-gas-cuts/levels.js';
import { oilGasSites } from '../oil-gas-cuts/sites.js';
import { pointRules } from '../point-rules/model.js';
import { powerCredit } from '../power-credit/model.js';
import { rfmEightClasses } from '../rfm/eight-classes.js';
import { rfmSegmentModel } from '../rfm/segment-cases.js';
import { valuePotential2x2 } from '../value-potential/two-by-two.js';

/** What a method looks at first. */
export type MethodGroup = 'value' | 'potential' | 'health' | 'industry';

/** An example that a model can start from, said in one sentence. */
export interface Method {
  readonly group: MethodGroup;
  readonly says: LocalizedText;
  readonly example: ExampleModel;
}

const method = (group: MethodGroup, example: ExampleModel, zh: string, en: string): Method => ({
  group,
  example,
  says: localized(zh, en),
});

/** The examples offered as starters, by name, in the order they are shown. */
export const methods = {
  'rfm-segments': method(
    'value',
    rfmSegmentModel,
    '最近、频次、金额各打 1 至 5 分，组合成十类客户。',
    'Recency, frequency and amount score 1 to 5 and make ten segments.',
  ),
  'rfm-eight-classes': method(
    'value',
    rfmEightClasses,
    '最近、频次、金额各分高低，组合成八类客户。',
    'Recency, frequency and amount are high or low and make eight classes.',
  ),
  'abc-70-20-10': method(
    'value',
    abcSeventy,
    '按累计占比切：前 70% 为 A，到 90% 为 B，其余为 C。',
    'By share of sales: the first 70 % are A, up to 90 % B, the rest C.',
  ),
  'abc-by-count': method(
    'value',
    abcByCount,
    '按名次切：前 10% 的客户为 A，其后 20% 为 B，其余为 C。',
    'By rank: the first 10 % of customers are A, the next 20 % B, the rest C.',
  ),
  'point-rules': method(
    'value',
    pointRules,
    '按销售额、联系和需求积分，联系封顶；满 90 为 A，满 70 为 B。',
    'Points for sales, contacts (capped) and need; A from 90, B from 70.',
  ),
  'b2b-scorecard': method(
    'value',
    b2bScorecard,
    '稳定、成长、回款、战略四部分打分，按经营场景换权重。',
    'Stability, growth, payment and strategy, weighted by the scenario.',
  ),
  'value-potential-2x2': method(
    'potential',
    valuePotential2x2,
    '价值、潜力各分高低，四象限各有等级。',
    'Value and potential are high or low; each quarter has a tier.',
  ),
  'kam-portfolio': method(
    'potential',
    kamPortfolio,
    '成长与协同各打百分制，两分画成四格，定投入方式。',
    'Growth and harmony of 100 each; four cells say how to invest.',
  ),
  'health-formula': method(
    'health',
    healthFormula,
    '口碑、使用、工单、登录写成一个公式，按得分分四级。',
    'NPS, usage, tickets and logins in one formula; the score gives four levels.',
  ),
  'health-four-parts': method(
    'health',
    healthFourParts,
    '使用、口碑、支持、互动各打百分制，加权后分三级。',
    'Usage, NPS, support and engagement of 100 each, weighted into three levels.',
  ),
  'health-weighted-levels': method(
    'health',
    healthWeightedLevels,
    '态度、缺陷、活跃各分好中差，加权后定级。',
    'Sentiment, defects and activity are good, fair or poor, then weighted.',
  ),
  'health-any-poor': method(
    'health',
    healthAnyPoor,
    '有一项差就是较差，全都好才是良好。',
    'Any poor sign is poor; only all good is good.',
  ),
  'power-credit': method(
    'industry',
    powerCredit,
    '用电信用：按信用分定级，违约、欠费和上年等级限制上限。',
    'Power: credit by score, kept down by breaches, unpaid bills and last year.',
  ),
  'bank-levels': method(
    'industry',
    bankLevels,
    '银行：按月日均资产分四级。',
    'Banks: four levels by the average of the month.',
  ),
  'oil-gas-levels': method(
    'industry',
    oilGasLevels,
    '油气：按年用油量和名次定公司级、分公司级、加油站级。',
    'Oil and gas: company, branch or station level by yearly volume and rank.',
  ),
  'oil-gas-sites': method(
    'industry',
    oilGasSites,
    '油气：汽油、柴油、购卡任一项达标即为大型或中型。',
    'Oil and gas: large or mid-size when petrol, diesel or cards reach it.',
  ),
} as const satisfies Record<string, Method>;

/** Names of the methods. */
export type MethodName = keyof typeof methods;
