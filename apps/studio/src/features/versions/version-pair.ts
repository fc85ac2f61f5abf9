import type { VersionOrDraft, VersionSummary } from '@tierwright/contract';

/** What is compared with what. */
export interface VersionPair {
  readonly from: VersionOrDraft;
  readonly to: VersionOrDraft;
}

function known(asked: VersionOrDraft | undefined, versions: readonly VersionSummary[]): VersionOrDraft | null {
  if (asked === undefined || asked === 'draft') return asked ?? null;
  return versions.some(({ number }) => number === asked) ? asked : null;
}

/**
 * The pair an address asks for; where it is silent, the live version beside a draft that differs, else the
 * latest two versions. Null when nothing is published yet.
 */
export function pairOf(
  asked: Partial<VersionPair>,
  versions: readonly VersionSummary[],
  draftDiffers: boolean,
): VersionPair | null {
  const live = versions.find((version) => version.live);
  if (!live) return null;
  const before = versions.filter(({ number }) => number < live.number).sort((a, b) => b.number - a.number)[0];
  const usual: VersionPair =
    draftDiffers || !before ? { from: live.number, to: 'draft' } : { from: before.number, to: live.number };
  return { from: known(asked.from, versions) ?? usual.from, to: known(asked.to, versions) ?? usual.to };
}

/** The number the draft would get when published. */
export const nextNumber = (versions: readonly VersionSummary[]): number =>
  versions.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
