import { CallProblem, Unreachable } from '@tierwright/client';
import type { GradingDocument } from '@tierwright/model';

/** Someone else saved first. */
export interface Conflict {
  revision: number;
  updatedAt: string;
  updatedBy: string;
}

/** How the document on screen stands to the stored draft. */
export type SaveState =
  | { name: 'saved'; at: number | null }
  | { name: 'waiting' }
  | { name: 'saving' }
  | { name: 'offline' }
  | { name: 'conflict'; current: Conflict }
  | { name: 'refused'; error: Error };

/** Saves a document some time after its last change, one call at a time, and tells where it stands. */
export interface Autosave<Document = GradingDocument> {
  readonly state: SaveState;
  /** Revision of the stored draft that the document on screen builds on. */
  readonly revision: number;
  /** The document on screen changed. */
  put(document: Document): void;
  /** Saves over what the other person stored. */
  overwrite(): void;
  /** The document on screen is now the stored one, at this revision. */
  adopt(document: Document, revision: number): void;
  /** Tries again at once, as when the network is back. */
  retry(): void;
  subscribe(listener: () => void): () => void;
  stop(): void;
  /** Saves what waits at once, as when the page is left. */
  flush(): void;
}

interface AutosaveSettings<Document> {
  document: Document;
  revision: number;
  /** Stores a document on top of a revision and gives the new revision. */
  save: (document: Document, revision: number) => Promise<number>;
  now: () => number;
  delayMs?: number;
  retryMs?: number;
}

/** An autosave that starts from a stored draft. */
export function createAutosave<Document = GradingDocument>(settings: AutosaveSettings<Document>): Autosave<Document> {
  const { save, now, delayMs = 500, retryMs = 4000 } = settings;
  const listeners = new Set<() => void>();
  let stored = settings.document;
  let present = stored;
  let revision = settings.revision;
  let state: SaveState = { name: 'saved', at: null };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (next: SaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const after = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void store(), delay);
  };
  const store = async () => {
    const sent = present;
    if (sent === stored) return become({ name: 'saved', at: now() });
    become({ name: 'saving' });
    try {
      revision = await save(sent, revision);
      stored = sent;
      if (present === sent) become({ name: 'saved', at: now() });
      else after(0);
    } catch (error) {
      fail(error);
    }
  };
  const fail = (error: unknown) => {
    if (error instanceof Unreachable) {
      become({ name: 'offline' });
      after(retryMs);
      return;
    }
    const current = error instanceof CallProblem ? error.problem.current : undefined;
    if (current) become({ name: 'conflict', current });
    else become({ name: 'refused', error: error instanceof Error ? error : new Error(String(error)) });
  };
  return {
    get state() {
      return state;
    },
    get revision() {
      return revision;
    },
    put: (document) => {
      if (document === present) return;
      present = document;
      if (state.name === 'saving' || state.name === 'conflict' || state.name === 'offline') return;
      become({ name: 'waiting' });
      after(delayMs);
    },
    overwrite: () => {
      if (state.name !== 'conflict') return;
      revision = state.current.revision;
      void store();
    },
    adopt: (document, at) => {
      clearTimeout(timer);
      [stored, present, revision] = [document, document, at];
      become({ name: 'saved', at: now() });
    },
    retry: () => {
      if (state.name === 'offline' || state.name === 'refused') after(0);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => clearTimeout(timer),
    flush: () => {
      clearTimeout(timer);
      if (state.name === 'waiting') void store();
    },
  };
}
