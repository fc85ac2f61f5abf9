import type { ReactNode } from 'react';

/** Up or down. */
export type Direction = 'up' | 'down';

/** The triangle that goes with green or orange, so that colour is never alone. */
export function Arrow({ direction }: { direction: Direction }) {
  return (
    <svg viewBox="0 0 10 8" width="10" height="8" aria-hidden="true" fill="currentColor">
      <path d={direction === 'up' ? 'M5 0 10 8H0Z' : 'M0 0h10L5 8Z'} />
    </svg>
  );
}

/** A number of customers going up or down, "▲ 38". */
export function Shift({ direction, children }: { direction: Direction; children: ReactNode }) {
  return (
    <span className="tw-shift" data-direction={direction}>
      <Arrow direction={direction} />
      {children}
    </span>
  );
}
