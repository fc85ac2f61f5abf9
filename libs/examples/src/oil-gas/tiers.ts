import type { TierDefinition } from '@tierwright/model';
import { documentId } from '../document-id.js';
import { localized } from '../localized.js';

/** Ids of the tiers of the oil and gas model, which its service strategy names too. */
export const oilGasTierIds = {
  a: documentId('tier', 'strategic'),
  b: documentId('tier', 'keyaccount'),
  c: documentId('tier', 'general'),
  d: documentId('tier', 'basic'),
} as const;

/** The four tiers, best first. */
export const oilGasTiers: TierDefinition[] = [
  { id: oilGasTierIds.a, key: 'A', name: localized('战略客户', 'Strategic'), colour: 'blue' },
  { id: oilGasTierIds.b, key: 'B', name: localized('重点客户', 'Key'), colour: 'teal' },
  { id: oilGasTierIds.c, key: 'C', name: localized('一般客户', 'General'), colour: 'amber' },
  { id: oilGasTierIds.d, key: 'D', name: localized('基础客户', 'Basic'), colour: 'grey' },
];
