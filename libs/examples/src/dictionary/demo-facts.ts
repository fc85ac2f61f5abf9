import type { FactDefinition, FactKey } from '@tierwright/model';
import { orderFacts } from './order-facts.js';
import { routeFacts } from './route-facts.js';

/** Every fact the generated oil and gas customers carry. */
export const demoFacts: FactDefinition[] = [...routeFacts, ...orderFacts('CNY')];

/**
 * Definitions of the demo facts with these keys, in this order.
 * @throws RangeError for a key the demo does not have
 */
export function demoFactsOf(...keys: FactKey[]): FactDefinition[] {
  return keys.map((key) => {
    const found = demoFacts.find((fact) => fact.key === key);
    if (!found) throw new RangeError(`no demo fact ${key}`);
    return found;
  });
}
