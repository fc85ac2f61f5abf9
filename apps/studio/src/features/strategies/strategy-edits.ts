import type {
  Delivery,
  Entitlements,
  LocalizedText,
  NewId,
  PromiseItem,
  StrategyDocument,
  TierService,
} from '@tierwright/model';

const blankService = (tier: string): TierService => ({
  tier,
  deliveries: [],
  responseHours: 48,
  ownerRole: { zh: '', en: '' },
  entitlements: { priceBand: 0, paymentDays: 0, priority: 9, selfOrder: false, selfRepair: false },
});

/** The template of a tier; a tier that the strategy does not know yet starts with nothing promised. */
export function serviceOf(document: StrategyDocument, tier: string): TierService {
  return document.tiers.find((service) => service.tier === tier) ?? blankService(tier);
}

/** The delivery of a promise to a tier, null when the template is silent. */
export function deliveryOf(document: StrategyDocument, tier: string, promise: string): Delivery | null {
  return serviceOf(document, tier).deliveries.find((delivery) => delivery.promise === promise) ?? null;
}

function withService(document: StrategyDocument, tier: string, change: (service: TierService) => TierService) {
  const next = change(serviceOf(document, tier));
  const known = document.tiers.some((service) => service.tier === tier);
  const tiers = known
    ? document.tiers.map((service) => (service.tier === tier ? next : service))
    : [...document.tiers, next];
  return { ...document, tiers };
}

/** Promises a tier so many deliveries of so many hours; 0 times a year is nothing arranged. */
export function setDelivery(document: StrategyDocument, tier: string, delivery: Delivery): StrategyDocument {
  return withService(document, tier, (service) => {
    const order = document.promises.map(({ id }) => id);
    const deliveries = [...service.deliveries.filter(({ promise }) => promise !== delivery.promise), delivery];
    return {
      ...service,
      deliveries: deliveries.sort((a, b) => order.indexOf(a.promise) - order.indexOf(b.promise)),
    };
  });
}

/** Hours until the first answer for a tier. */
export const setResponseHours = (document: StrategyDocument, tier: string, responseHours: number) =>
  withService(document, tier, (service) => ({ ...service, responseHours }));

/** Who looks after the customers of a tier. */
export const setOwnerRole = (document: StrategyDocument, tier: string, ownerRole: LocalizedText) =>
  withService(document, tier, (service) => ({ ...service, ownerRole }));

/** Changes some of what a tier is entitled to. */
export const setEntitlements = (document: StrategyDocument, tier: string, change: Partial<Entitlements>) =>
  withService(document, tier, (service) => ({ ...service, entitlements: { ...service.entitlements, ...change } }));

/** Adds an item to the catalogue; no tier is promised it yet. */
export function addPromise(
  document: StrategyDocument,
  item: { name: LocalizedText; visit: boolean },
  newId: NewId,
): StrategyDocument {
  const taken = new Set(document.promises.map(({ key }) => key));
  let number = document.promises.length + 1;
  while (taken.has(`promise_${number}`)) number += 1;
  return { ...document, promises: [...document.promises, { id: newId('promise'), key: `promise_${number}`, ...item }] };
}

/** Renames an item of the catalogue, or says whether it is a visit. */
export const setPromise = (
  document: StrategyDocument,
  promise: string,
  change: Partial<Pick<PromiseItem, 'name' | 'visit'>>,
): StrategyDocument => ({
  ...document,
  promises: document.promises.map((item) => (item.id === promise ? { ...item, ...change } : item)),
});

/** Takes an item out of the catalogue, out of every tier and out of the floor. */
export function removePromise(document: StrategyDocument, promise: string): StrategyDocument {
  const keep = (delivery: { promise: string }) => delivery.promise !== promise;
  return {
    ...document,
    promises: document.promises.filter(({ id }) => id !== promise),
    tiers: document.tiers.map((service) => ({ ...service, deliveries: service.deliveries.filter(keep) })),
    floor: { ...document.floor, deliveries: document.floor.deliveries.filter(keep) },
  };
}

/** The least a promise may be delivered to any tier; 0 lifts the floor. */
export function setFloorDelivery(document: StrategyDocument, promise: string, timesAYear: number): StrategyDocument {
  const others = document.floor.deliveries.filter((delivery) => delivery.promise !== promise);
  const deliveries = timesAYear === 0 ? others : [...others, { promise, timesAYear }];
  return { ...document, floor: { ...document.floor, deliveries } };
}

/** The longest answer time any tier may have; null lifts the floor. */
export function setFloorResponse(document: StrategyDocument, hours: number | null): StrategyDocument {
  const { deliveries } = document.floor;
  return { ...document, floor: hours === null ? { deliveries } : { deliveries, responseHours: hours } };
}
