import { type StrategyChange, type StrategySides } from './strategy-change.js';
/** What differs in the catalogue of promises; one that comes or goes takes its deliveries and floor along. */
export declare function promiseChanges({ before, after }: StrategySides): StrategyChange[];
/** What differs in the floor. */
export declare function floorChanges({ before, after }: StrategySides): StrategyChange[];
/** Names, price unit and facts. */
export declare function headingChanges({ before, after }: StrategySides): StrategyChange[];
//# sourceMappingURL=diff-catalogue.d.ts.map