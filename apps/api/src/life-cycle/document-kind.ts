import type { Cuts, Diagnostic } from '@tierwright/model';
import type { ModelKind, StoredModel, StoredVersion, VersionReference } from '@tierwright/persistence';

/** What is found out about a draft before it is frozen. */
export interface Evidence {
  readonly cuts: Cuts;
  /** The versions of other models it refers to. */
  readonly references: readonly VersionReference[];
  /** Customers whose tier changes. */
  readonly moved: number;
  /** Customers on whom the referee agreed. */
  readonly verified: number;
}

/** What the one life cycle asks of a kind of document. */
export interface DocumentKind<Document extends object> {
  readonly kind: ModelKind;

  /** Reads a stored body. @throws when it does not have the shape, which is a bug */
  read(body: unknown): Document;

  /** What the document says, positions left out, as canonical JSON. */
  contentOf(document: Document): string;

  /** All findings of sense and safety. */
  diagnose(document: Document): Promise<readonly Diagnostic[]>;

  /** Refuses what may never be written over the draft that stands. @throws Problem */
  admit(document: Document, standing: Document): void;

  /** Tries a draft without errors on the customers. @throws Problem `referee-disagrees` */
  examine(document: Document, live: StoredVersion | null): Promise<Evidence>;

  /** Runs in the transaction that makes a version live. */
  onActivation(model: StoredModel, version: StoredVersion): Promise<void>;

  /** Runs once that transaction is kept. */
  afterActivation(model: StoredModel, version: StoredVersion): void | Promise<void>;
}
