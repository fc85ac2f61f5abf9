import { type Diagnostic, type StrategyDocument, type TierDefinition } from '@tierwright/model';
/** Everything wrong with a strategy, given the tiers of its grading model; only `error` stops a publish. */
export declare const checkStrategy: (document: StrategyDocument, tiers: readonly TierDefinition[]) => Diagnostic[];
//# sourceMappingURL=check-strategy.d.ts.map