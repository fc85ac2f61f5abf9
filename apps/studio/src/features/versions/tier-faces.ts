import type { Language, TierDefinition } from '@tierwright/model';
import type { TierFace } from '@tierwright/ui';

/** What is shown of a tier; null for ungraded, and the bare id for a tier the document does not know. */
export function faceOf(id: string | null, tiers: readonly TierDefinition[], language: Language): TierFace | null {
  if (id === null) return null;
  const tier = tiers.find((candidate) => candidate.id === id);
  return tier
    ? { id, key: tier.key, name: tier.name[language], colour: tier.colour }
    : { id, key: '?', name: id, colour: 'slate' };
}

/** The faces of a list of tiers, in its order. */
export const facesOf = (ids: readonly (string | null)[], tiers: readonly TierDefinition[], language: Language) =>
  ids.map((id) => faceOf(id, tiers, language));
