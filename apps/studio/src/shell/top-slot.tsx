import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

const Slot = createContext<HTMLElement | null>(null);

/** Offers pages the free part of the top bar. */
export const TopSlot = Slot.Provider;

/** Puts what a page says about itself into the top bar. */
export function InTopBar({ children }: { children: ReactNode }) {
  const slot = useContext(Slot);
  return slot === null ? null : createPortal(children, slot);
}
