import {
  declareFact,
  inOrder,
  namedNumbers,
  type Change,
  type Cuts,
  type Diagnostic,
  type Edit,
  type FactDefinition,
  type Facts,
  type FactValue,
  type GradingDocument,
  type GradingNode,
  type Histogram,
  type Language,
  type LocalizedText,
  type NewId,
  type PreviewReport,
  type TierDefinition,
  type TraceStep,
} from '@tierwright/model';
import { createContext, use, useMemo, type ReactNode } from 'react';
import type { StepName } from './history/step.js';
import { numbersIn, type Numbers } from './numbers.js';
import { indexReport, type ReportIndex } from './report-index.js';
import { textsIn, type Translate } from './texts.js';

/** What a node says and what its exits are called, in the language of the editor. */
export interface FlowWords {
  sentence(node: GradingNode): string;
  /** The sentence with where each exit leads. */
  story(node: GradingNode): string;
  exit(node: GradingNode, exit: string): string;
  rule(rule: unknown): string;
  /** A value of a fact with its unit, or the label of its option. */
  value(fact: FactDefinition, value: FactValue): string;
}

/** A finding about the document; a proved one has a customer who shows it, and what covers what is dead. */
export interface Problem extends Diagnostic {
  readonly example?: Facts | null;
  /** Ids of nodes, cases or rows. */
  readonly cover?: readonly string[];
}

/** The published version the draft is held against. */
export interface Baseline {
  /** "v1" */
  readonly label: string;
  readonly document: GradingDocument;
  readonly report: PreviewReport | null;
}

/** A published model with its versions, newest first, that a reference may take its answer from. */
export interface ReferableModel {
  readonly key: string;
  readonly name: LocalizedText;
  readonly versions: readonly { readonly number: number; readonly tiers: readonly TierDefinition[] }[];
}

/** A change of the document: `key` joins changes of one gesture, such as a drag, to one undo step. */
export type OnEdit = (step: StepName, edit: Edit, key?: string) => void;

/** The path of one customer. */
export interface Trace {
  readonly steps: readonly TraceStep[];
}

/** Everything the canvas, inspector and outline show; the document is the only copy of the graph. */
export interface FlowEditorProps {
  document: GradingDocument;
  language: Language;
  readOnly?: boolean;
  /** Facts that are not in the document yet and may be taken in. */
  dictionary: readonly FactDefinition[];
  /** Models a reference may name. */
  referable?: readonly ReferableModel[];
  newId: NewId;
  onEdit: OnEdit;
  words: FlowWords;
  report: PreviewReport | null;
  /** The report belongs to an earlier document; a newer one is on its way. */
  computing?: boolean;
  baseline: Baseline | null;
  /** Customers moved by the changes of a node. */
  effects: ReadonlyMap<string, { up: number; down: number }>;
  /** Changes against the baseline, by node. */
  changes: ReadonlyMap<string, readonly Change[]>;
  problems: readonly Problem[];
  /** Exits that nobody can ever take, as `node exit`. */
  impossible?: ReadonlySet<string>;
  trace: Trace | null;
  histogram: Histogram | null;
  selected: readonly string[];
  onSelect: (nodes: readonly string[]) => void;
  /** The fact whose distribution the inspector shows. */
  focusFact: string | null;
  onFocusFact: (fact: string) => void;
}

/** The props with what is looked up from them. */
export interface Editor extends Required<FlowEditorProps> {
  t: Translate;
  numbers: Numbers;
  counts: ReportIndex | null;
  baselineCounts: ReportIndex | null;
  cuts: Cuts;
  fact(key: string): FactDefinition | undefined;
  /** Facts of the document, then those of the dictionary, then the numbers the flow computes. */
  facts: readonly FactDefinition[];
  /** The edit, after the fact it reads has been taken in from the dictionary where needed. */
  reading(fact: string, edit: Edit): Edit;
}

const EditorContext = createContext<Editor | null>(null);

const nothing: ReadonlySet<string> = new Set();

/** Gives the canvas, inspector and outline inside it one document and one set of figures. */
export function FlowEditor({ children, ...props }: FlowEditorProps & { children: ReactNode }) {
  const { language, report, baseline, document, dictionary } = props;
  const t = useMemo(() => textsIn(language), [language]);
  const numbers = useMemo(() => numbersIn(language), [language]);
  const counts = useMemo(() => report && indexReport(report), [report]);
  const baselineReport = baseline?.report ?? null;
  const baselineCounts = useMemo(() => baselineReport && indexReport(baselineReport), [baselineReport]);
  const facts = useMemo(() => {
    const own = new Set(document.facts.map(({ key }) => key));
    return [...document.facts, ...dictionary.filter(({ key }) => !own.has(key)), ...namedNumbers(document)];
  }, [document, dictionary]);
  const editor: Editor = {
    readOnly: false,
    computing: false,
    impossible: nothing,
    referable: [],
    ...props,
    t,
    numbers,
    counts,
    baselineCounts,
    cuts: report?.cuts ?? {},
    facts,
    fact: (key) => facts.find((fact) => fact.key === key),
    reading: (key, edit) => {
      const known = dictionary.find((fact) => fact.key === key);
      return known ? inOrder((now) => declareFact(now, known), edit) : edit;
    },
  };
  return <EditorContext value={editor}>{children}</EditorContext>;
}

/** The editor around this component. */
export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error('a part of the flow editor stands outside of it');
  return editor;
}
