import type { Language, TierDefinition } from '@tierwright/model';
import type { TierFace } from '@tierwright/ui';

/** What is shown of a tier named by its key, such as A; null for ungraded, grey for a key the model no longer has. */
export function faceByKey(key: string | null, tiers: readonly TierDefinition[], language: Language): TierFace | null {
  if (key === null) return null;
  const tier = tiers.find((candidate) => candidate.key === key);
  return tier === undefined
    ? { id: key, key, name: key, colour: 'slate' }
    : { id: tier.id, key, name: tier.name[language], colour: tier.colour };
}
