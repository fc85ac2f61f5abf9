import type { Edit, GradingDocument, RefusalCode } from '@tierwright/model';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StepName } from './step.js';

interface Moment {
  readonly document: GradingDocument;
  /** What led away from this document (past) or leads to it (future). */
  readonly step: StepName;
  readonly key: string | null;
}

/** The documents of one session: the present one and the named steps before and after it. */
export interface History {
  readonly present: GradingDocument;
  readonly past: readonly Moment[];
  readonly future: readonly Moment[];
  /** Makes an edit; the answer is why not, or null. Edits with the same key in a row are one step. */
  apply(step: StepName, edit: Edit, key?: string): RefusalCode | null;
  undo(): void;
  redo(): void;
  /** Ends the present step: what follows is a step of its own, whatever its key. */
  seal(): void;
  /** Starts over from a document that came from elsewhere. */
  reset(document: GradingDocument): void;
}

export type HistoryStore = StoreApi<History>;

const longest = 500;

/** A history that starts at a document. */
export const createHistory = (document: GradingDocument): HistoryStore =>
  createStore<History>((set, get) => ({
    present: document,
    past: [],
    future: [],
    apply: (step, edit, key) => {
      const { present, past, future } = get();
      const result = edit(present);
      if ('refused' in result) return result.refused;
      if (result.document === present) return null;
      const joins = key !== undefined && past.at(-1)?.key === key && future.length === 0;
      const grown = joins ? past : [...past, { document: present, step, key: key ?? null }].slice(-longest);
      set({ present: result.document, past: grown, future: [] });
      return null;
    },
    undo: () => {
      const { present, past, future } = get();
      const last = past.at(-1);
      if (!last) return;
      const undone = { document: present, step: last.step, key: null };
      set({ present: last.document, past: past.slice(0, -1), future: [undone, ...future] });
    },
    redo: () => {
      const { present, past, future } = get();
      const [next, ...rest] = future;
      if (!next) return;
      const redone = { document: present, step: next.step, key: null };
      set({ present: next.document, past: [...past, redone], future: rest });
    },
    seal: () => {
      const { past } = get();
      const last = past.at(-1);
      if (last && last.key !== null) set({ past: [...past.slice(0, -1), { ...last, key: null }] });
    },
    reset: (next) => set({ present: next, past: [], future: [] }),
  }));

/** The history as it is now; the component follows it. */
export const useHistory = (store: HistoryStore): History => useStore(store);
