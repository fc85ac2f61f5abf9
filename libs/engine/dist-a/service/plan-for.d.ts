import type { Facts, ServicePlan } from '@tierwright/model';
import { type CompiledStrategy } from './compile-strategy.js';
/**
 * What a customer of a tier is entitled to: the template, then the clauses he meets, then the floor.
 * Null when the strategy does not serve the tier.
 */
export declare function planFor(strategy: CompiledStrategy, tierId: string, facts: Facts): ServicePlan | null;
//# sourceMappingURL=plan-for.d.ts.map