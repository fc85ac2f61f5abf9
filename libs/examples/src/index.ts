export { localized } from './localized.js';
export { type GradedCase } from './graded-case.js';
export { type ExampleModel } from './example-model.js';
export { exampleModels } from './example-models.js';
export { rfmSegments } from './rfm/segments.js';
export { type Ladder, type RfmLadders } from './rfm/quintiles.js';
export { demoFacts, demoFactsOf } from './dictionary/demo-facts.js';
export { orderFacts, type ExampleCurrency } from './dictionary/order-facts.js';
export { oilGasModel, oilGasModelKey, oilGasVolumeNode } from './oil-gas/model.js';
export { oilGasTierIds } from './oil-gas/tiers.js';
export { oilGasStrategy, oilGasStrategyKey } from './oil-gas/strategy.js';
export { oilGasCases } from './oil-gas/cases.js';
export { abcLifetime, abcLifetimeKey } from './abc/lifetime.js';
export { abcLifetimeCases, abcLifetimeCuts, abcPopulation } from './abc/lifetime-cases.js';
export { oilGasCustomers, followedCustomer } from './customers/oil-gas-customers.js';
export { oilGasToday, type ExampleCustomer } from './customers/example-customer.js';
export { starters, starterNeeds, type StarterName } from './starters/starters.js';
export { methods, type Method, type MethodGroup, type MethodName } from './starters/methods.js';
export { blankStrategy } from './starters/blank-strategy.js';
export { stabilityExamples } from './stability/stability-examples.js';
export {
  stabilityGateId,
  stabilityTierId,
  type StabilityCase,
  type StabilityExample,
  type StabilityStep,
} from './stability/stability-example.js';
