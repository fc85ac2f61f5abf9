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
export const createAutosave = <Document = GradingDocument>(settings: AutosaveSettings<Document>): Autosave<Document> =>
  new DraftSaver(settings);

class DraftSaver<Document> implements Autosave<Document> {
  state: SaveState = { name: 'saved', at: null };
  revision: number;
  private stored: Document;
  private present: Document;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly settings: AutosaveSettings<Document>) {
    this.stored = settings.document;
    this.present = settings.document;
    this.revision = settings.revision;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  put(document: Document): void {
    if (document === this.present) return;
    this.present = document;
    // A call under way looks again when it ends; a conflict waits for an answer; offline tries by itself.
    if (['saving', 'conflict', 'offline'].includes(this.state.name)) return;
    this.become({ name: 'waiting' });
    this.after(this.settings.delayMs ?? 500);
  }

  overwrite(): void {
    if (this.state.name !== 'conflict') return;
    this.revision = this.state.current.revision;
    void this.store();
  }

  adopt(document: Document, revision: number): void {
    clearTimeout(this.timer);
    this.stored = document;
    this.present = document;
    this.revision = revision;
    this.become({ name: 'saved', at: this.settings.now() });
  }

  retry(): void {
    if (this.state.name === 'offline' || this.state.name === 'refused') this.after(0);
  }

  flush(): void {
    if (this.state.name !== 'waiting') return;
    clearTimeout(this.timer);
    void this.store();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private become(next: SaveState): void {
    this.state = next;
    for (const listener of this.listeners) listener();
  }

  private after(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.store(), delay);
  }

  private async store(): Promise<void> {
    const { save, now } = this.settings;
    const sent = this.present;
    if (sent === this.stored) return this.become({ name: 'saved', at: now() });
    this.become({ name: 'saving' });
    try {
      this.revision = await save(sent, this.revision);
      this.stored = sent;
      if (this.present === sent) this.become({ name: 'saved', at: now() });
      else this.after(0);
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    if (error instanceof Unreachable) {
      this.become({ name: 'offline' });
      this.after(this.settings.retryMs ?? 4000);
      return;
    }
    const current = error instanceof CallProblem ? error.problem.current : undefined;
    if (current) this.become({ name: 'conflict', current });
    else this.become({ name: 'refused', error: error instanceof Error ? error : new Error(String(error)) });
  }
}
