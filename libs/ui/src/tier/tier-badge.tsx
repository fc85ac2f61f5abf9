import type { CSSProperties } from 'react';
import { tierColour, type TierFace } from './tier-face.js';

/** A tier as its letter on a tint; ungraded is a dash in a dashed box. `label` is what assistive technology reads. */
export function TierBadge(props: { tier: Pick<TierFace, 'key' | 'colour'> | null; label?: string; large?: boolean }) {
  const { tier, label, large = false } = props;
  const style = { '--tc': tierColour(tier?.colour ?? null) } as CSSProperties;
  return (
    <span
      className="tw-tier"
      style={style}
      data-size={large ? 'large' : undefined}
      data-ungraded={tier === null || undefined}
      title={label}
      {...(label === undefined ? {} : { role: 'img', 'aria-label': label })}
    >
      {tier?.key ?? '–'}
    </span>
  );
}
