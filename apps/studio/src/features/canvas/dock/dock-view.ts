import type { ResponseOf, routes } from '@tierwright/contract';
import type { Change, GradingDocument, Language } from '@tierwright/model';
import type { CellAddress, TierFace } from '@tierwright/ui';
import { faceOf } from '../../versions/tier-faces.js';
import type { LiveVersion } from '../session/use-live-version.js';

export type Preview = ResponseOf<typeof routes.previewGradingModel>;

/** What every part of the dock looks at. */
export interface DockView {
  preview: Preview;
  document: GradingDocument;
  live: LiveVersion | null;
  changes: readonly Change[];
  cell: CellAddress | null;
  onCell: (cell: CellAddress | null) => void;
  picked: string | null;
  onPick: (code: string) => void;
  onMore: () => void;
  /** The figures belong to an earlier document. */
  stale: boolean;
}

/** A tier of the draft, or of the live version where the draft has it no more. */
export function tierIn(
  { document, live }: Pick<DockView, 'document' | 'live'>,
  id: string | null,
  language: Language,
): TierFace | null {
  const own = document.tiers.some((tier) => tier.id === id);
  return faceOf(id, own || !live ? document.tiers : live.document.tiers, language);
}

/** Everyone who changes tier, in whatever direction. */
export const movedTotal = (movement: { up: number; down: number; gained: number; lost: number; other: number }) =>
  movement.up + movement.down + movement.gained + movement.lost + movement.other;
