import { clausesMet } from './compile-strategy.js';
import { promisesOf, responseWithin } from './tier-service.js';
/** What the clauses set together; a later clause wins. */
function effectsOf({ document }, met, tier) {
    const effects = document.clauses
        .filter(({ id }) => met.includes(id))
        .flatMap((clause) => clause.effects.filter((effect) => effect.tier === tier));
    return Object.assign({}, ...effects);
}
/**
 * What a customer of a tier is entitled to: the template, then the clauses he meets, then the floor.
 * Null when the strategy does not serve the tier.
 */
export function planFor(strategy, tierId, facts) {
    const { document } = strategy;
    const service = document.tiers.find(({ tier }) => tier === tierId);
    if (!service)
        return null;
    const clauses = clausesMet(strategy, facts);
    const effects = effectsOf(strategy, clauses, tierId);
    const entitlements = {
        ...service.entitlements,
        priceBand: effects.priceBand ?? service.entitlements.priceBand,
        paymentDays: effects.paymentDays ?? service.entitlements.paymentDays,
        priority: effects.priority ?? service.entitlements.priority,
    };
    return {
        tier: tierId,
        promises: promisesOf(document, service),
        responseHours: responseWithin(document, effects.responseHours ?? service.responseHours),
        ownerRole: service.ownerRole,
        entitlements,
        clauses,
    };
}
//# sourceMappingURL=plan-for.js.map