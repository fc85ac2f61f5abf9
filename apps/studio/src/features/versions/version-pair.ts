import type { VersionOrDraft, VersionSummary } from '@tierwright/contract';

/** What is compared with what. */
export interface VersionPair {
  readonly from: VersionOrDraft;
  readonly to: VersionOrDraft;
}

function parse(text: string | undefined, known: ReadonlySet<number>): VersionOrDraft | null {
  if (text === 'draft') return 'draft';
  const number = Number(text);
  return text !== undefined && known.has(number) ? number : null;
}

/**
 * The pair an address asks for; where it is silent, the live version beside a draft that differs, else the
 * latest two versions. Null when nothing is published yet.
 */
export function pairOf(
  asked: { from?: string | undefined; to?: string | undefined },
  versions: readonly VersionSummary[],
  draftDiffers: boolean,
): VersionPair | null {
  const live = versions.find((version) => version.live);
  if (!live) return null;
  const known = new Set(versions.map(({ number }) => number));
  const before = versions.filter(({ number }) => number < live.number).sort((a, b) => b.number - a.number)[0];
  const usual: VersionPair =
    draftDiffers || !before ? { from: live.number, to: 'draft' } : { from: before.number, to: live.number };
  return { from: parse(asked.from, known) ?? usual.from, to: parse(asked.to, known) ?? usual.to };
}

/** The number the draft would get when published. */
export const nextNumber = (versions: readonly VersionSummary[]): number =>
  versions.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
