import type { PlannedPromise, StrategyDocument, TierService } from '@tierwright/model';
/** What a tier is promised, the floor applied, in the order of the catalogue; promises nobody gets are left out. */
export declare function promisesOf(document: StrategyDocument, service: TierService): PlannedPromise[];
/** Hours until the first answer, no worse than the floor. */
export declare const responseWithin: (document: StrategyDocument, hours: number) => number;
/** Visits and hours one customer of a tier takes in a year, the floor applied. */
export declare function yearOf(document: StrategyDocument, service: TierService): {
    visits: number;
    hours: number;
};
//# sourceMappingURL=tier-service.d.ts.map