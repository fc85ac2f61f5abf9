import type { CSSProperties } from 'react';
import { TierBadge } from './tier-badge.js';
import { tierColour, type TierFace } from './tier-face.js';

/** One share of a bar: a tier, or null for ungraded, with its customers. */
export interface TierShare {
  tier: TierFace | null;
  count: number;
}

interface TierBarProps {
  shares: readonly TierShare[];
  /** Reads the whole bar to those who do not see it. */
  label: string;
  /** Text under a badge, such as "strategic 5.4 %". Without it only the bar is drawn. */
  note?: (share: TierShare) => string;
  number?: (count: number) => string;
}

/** Tier shares as one bar, ungraded hatched, with counts and shares below. */
export function TierBar({ shares, label, note, number = String }: TierBarProps) {
  return (
    <div>
      <div className="tw-tier-bar" role="img" aria-label={label}>
        {shares
          .filter((share) => share.count > 0)
          .map(({ tier, count }) => (
            <span
              key={tier?.id ?? ''}
              data-ungraded={tier === null || undefined}
              style={{ '--tc': tierColour(tier?.colour ?? null), flexGrow: count } as CSSProperties}
            />
          ))}
      </div>
      {note === undefined ? null : (
        <ul className="tw-tier-counts">
          {shares.map((share) => (
            <li key={share.tier?.id ?? ''}>
              <b>
                <TierBadge tier={share.tier} /> {number(share.count)}
              </b>
              <small title={note(share)}>{note(share)}</small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
