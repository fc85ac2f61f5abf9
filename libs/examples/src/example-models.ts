import { abcLifetimeCases, abcLifetimeCuts } from './abc/lifetime-cases.js';
import { abcLifetime, abcLifetimeKey } from './abc/lifetime.js';
import { abcByCount, abcSeventy } from './abc/variants.js';
import { activity } from './activity/model.js';
import { b2bScorecard } from './b2b-scorecard/model.js';
import { bankLevels } from './bank-levels/model.js';
import type { ExampleModel } from './example-model.js';
import { localized } from './localized.js';
import { healthAnyPoor } from './health/any-poor.js';
import { healthFourParts } from './health/four-parts.js';
import { healthFormula } from './health/formula.js';
import { healthWeightedLevels } from './health/weighted-levels.js';
import { kamPortfolio } from './kam/model.js';
import { oilGasCases } from './oil-gas/cases.js';
import { oilGasModel, oilGasModelKey } from './oil-gas/model.js';
import { oilGasLevels } from './oil-gas-cuts/levels.js';
import { oilGasSites } from './oil-gas-cuts/sites.js';
import { pointRules } from './point-rules/model.js';
import { powerCredit } from './power-credit/model.js';
import { rfmEightClasses } from './rfm/eight-classes.js';
import { rfmSegmentModel } from './rfm/segment-cases.js';
import { valuePotential3x3 } from './value-potential/three-by-three.js';
import { valuePotential2x2 } from './value-potential/two-by-two.js';

/** Every example with its cases, the demo's own models first. */
export const exampleModels: readonly ExampleModel[] = [
  {
    key: oilGasModelKey,
    source: localized('演示自编，数字是估计', 'the demo’s own story; figures are estimates'),
    document: oilGasModel,
    cases: oilGasCases,
  },
  {
    key: abcLifetimeKey,
    source: localized('通行的 80/15/5', 'the usual 80/15/5'),
    document: abcLifetime('CNY'),
    cuts: abcLifetimeCuts,
    cases: abcLifetimeCases,
  },
  abcSeventy,
  abcByCount,
  valuePotential2x2,
  valuePotential3x3,
  kamPortfolio,
  b2bScorecard,
  pointRules,
  rfmSegmentModel,
  rfmEightClasses,
  healthFormula,
  healthFourParts,
  healthWeightedLevels,
  healthAnyPoor,
  powerCredit,
  bankLevels,
  oilGasLevels,
  oilGasSites,
  activity,
];
