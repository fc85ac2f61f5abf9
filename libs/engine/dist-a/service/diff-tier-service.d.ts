import { type StrategyChange, type StrategySides } from './strategy-change.js';
/** What differs in the templates of the tiers. */
export declare function tierServiceChanges(sides: StrategySides): StrategyChange[];
//# sourceMappingURL=diff-tier-service.d.ts.map