import type { Rule, Value } from '@tierwright/json-logic';
import type {
  Cuts,
  Diagnostic,
  Facts,
  FactDefinition,
  GradingDocument,
  GradingNode,
  TraceStep,
  UngradedReason,
} from '@tierwright/model';
import type { Acceptance } from './acceptance.js';
import type { Derivation } from './derived.js';

/** Where the value of a fact or of a named score stands in a row. */
export interface Slot {
  readonly key: string;
  /** The declaration of a fact; null for a score, which a node computes. */
  readonly fact: FactDefinition | null;
  /** Which values of a fact are surely usable; null for a score. */
  readonly acceptance: Acceptance | null;
  /** Index of the node that computes the score; -1 for a fact. */
  readonly source: number;
  /** How the value follows from a date and the business day; null for a value that is given. */
  readonly derived: Derivation | null;
}

/** The fact to name where a slot has no value; null for a score, whose node knows better. */
export const blamed = ({ derived, fact }: Slot): string | null => derived?.since ?? fact?.key ?? null;

/** One customer on the way through a program; made once and used again for the next customer. */
export interface Row {
  facts: Facts;
  /** The business day, in days since 1970-01-01; null when none is given. */
  asOf: number | null;
  /** Whether every number, text or flag read from the facts is their own. */
  plain: boolean;
  /** By slot: undefined is not read yet, null is missing. */
  readonly values: (Value | undefined)[];
  /** Indexes of the nodes passed and of the exits taken, `length` of them. */
  readonly path: number[];
  readonly exits: number[];
  length: number;
  /** The last score computed. */
  score: number | null;
  /** Index of the best tier a cap still allows. */
  cap: number;
  /** Evaluation steps spent. */
  spent: number;
  /** Index of the tier reached; -1 is ungraded. */
  tier: number;
  reasons: UngradedReason[];
}

/** Sends a row on: the index of an exit, or `stopped` with the reasons in the row. */
export type Step = (row: Row) => number;

/** What a step answers when the row ends here without a tier. */
export const stopped = -1;

/** The parts of a trace that a kind of node knows. */
export type StepTrace = Pick<TraceStep, 'comparisons' | 'bandings' | 'score' | 'row' | 'sums' | 'referenced'>;

/** What one node holds values against; boundaries of a histogram and words use it. */
export interface NodeBoundary {
  readonly fact: string;
  readonly value: number;
}

/** One node ready to run. */
export interface CompiledNode {
  readonly index: number;
  readonly node: GradingNode;
  /** Whether the node has no error; one that has leaves its customers ungraded. */
  readonly runs: boolean;
  /** Slots that are read, and judged, before the step. */
  readonly reads: readonly number[];
  readonly exits: readonly CompiledExit[];
  /** Evaluation steps of one pass, counted against the budget of a row. */
  readonly cost: number;
  readonly boundaries: readonly NodeBoundary[];
  readonly step: Step;
  /** Describes a finished step of the same row. */
  readonly trace: (row: Row) => StepTrace;
  /** The version of another model it refers to. */
  readonly referenced?: Program;
  /** Why the unknown exit was taken; null asks for the missing facts. */
  readonly blame: ((row: Row) => UngradedReason[]) | null;
}

/** A way out of a compiled node; target is the index of the next node, -1 leads nowhere. */
export interface CompiledExit {
  readonly id: string;
  readonly role: 'normal' | 'unknown';
  readonly target: number;
}

/** A frozen version of a model, as another one refers to it. */
export interface ReferencedVersion {
  readonly document: GradingDocument;
  readonly cuts: Cuts;
  /** The versions it refers to itself; those of the referring document when absent. */
  readonly references?: References | undefined;
}

/** Pinned versions by `key@number`. */
export type References = Readonly<Record<string, ReferencedVersion>>;

/** A document ready to run; never stored. */
export interface Program {
  readonly document: GradingDocument;
  readonly cuts: Cuts;
  readonly references: References;
  readonly slots: readonly Slot[];
  readonly slotOf: ReadonlyMap<string, number>;
  /** In the order of the document. */
  readonly nodes: readonly CompiledNode[];
  /** Indexes of the nodes so that each stands after those that lead to it. */
  readonly order: readonly number[];
  /** Index of the start; -1 without one. */
  readonly start: number;
  readonly diagnostics: readonly Diagnostic[];
  /** The row of the evaluation before, for the next one; null while somebody uses it. */
  readonly spare: { row: Row | null };
}

/** A customer of the population a preview runs on. */
export interface CustomerRow {
  readonly code: string;
  readonly name: string;
  readonly facts: Facts;
}

/** A value the exported rule needs: send null when it is missing, and dates as days since 1970-01-01. */
export interface JsonLogicInput {
  readonly key: string;
  readonly type: FactDefinition['type'];
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly string[];
  /** How the caller computes it from a date fact and the business day, instead of taking it from the customer. */
  readonly computed?: { readonly since: string; readonly how: string };
}

/**
 * A program in plain JsonLogic: run the steps in order, add each answer to the data under `set`,
 * then `result` answers the key of the tier, or null. `$tier` in the data is the id of the tier.
 */
export interface JsonLogicExport {
  readonly inputs: readonly JsonLogicInput[];
  readonly steps: readonly { readonly set: string; readonly rule: Rule }[];
  readonly result: Rule;
  /** All of it as one rule over the inputs; only where that is no larger than a stored rule may be. */
  readonly single?: Rule;
}
