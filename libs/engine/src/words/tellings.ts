import {
  canonicalJson,
  type Banding,
  type Decision,
  type Facts,
  type GradingDocument,
  type Language,
  type LocalizedText,
  type TraceStep,
} from '@tierwright/model';
import type { Confidence } from '../advice/confidence.js';
import type { Next } from '../advice/next.js';
import { engineVersion } from '../engine-version.js';
import { confidenceWords, nextWords } from './advice-words.js';
import { exitLabel } from './exit-label.js';
import { formatNumber, formatValue } from './format-value.js';
import { sentenceOf } from './node-sentence.js';
import { rangeWords } from './range-words.js';
import { reasonsOf } from './reasons.js';
import { targetWords, tierWords } from './target-words.js';
import { vocabularyOf } from './vocabulary.js';

const inBoth = (say: (language: Language) => string): LocalizedText => ({ zh: say('zh'), en: say('en') });

const stop = { zh: '。', en: '.' } as const;
const sentence = (text: string, language: Language): string =>
  text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}${stop[language]}`;

/** For whoever talks to the customer, two sentences: why this tier, and what would change it or is missing. */
export function tellAgent(
  decision: Decision,
  document: GradingDocument,
  advice: { readonly next: Next; readonly confidence: Confidence },
): LocalizedText {
  const why = decidingReasons(decision, document);
  const missing = confidenceWords(advice.confidence, document);
  const ahead = nextWords(advice.next, document);
  return inBoth((language) => {
    const tier = tierWords(decision.tier, document, language);
    const told = why.map((text) => text[language]).join(language === 'zh' ? '；' : '; ');
    const first = `${tier}${told && `${language === 'zh' ? '：' : ': '}${told}`}`;
    const second = decision.tier === null ? missing[language] : ahead[language] || missing[language];
    return [sentence(first, language), sentence(second, language)].join(language === 'zh' ? '' : ' ').trim();
  });
}

const outcomes: ReadonlySet<string> = new Set(['score', 'rank', 'cell', 'capped']);

/** The reasons that settle it: what the last judging node came to, and any limit set on the way. */
function decidingReasons(decision: Decision, document: GradingDocument): LocalizedText[] {
  const reasons = reasonsOf(decision, document);
  if (decision.status === 'ungraded') return reasons.map(({ text }) => text);
  const last = reasons.at(-1);
  const settling = reasons.filter(
    ({ code, node }) =>
      code === 'capped' || (node === last?.node && (outcomes.has(code) || !outcomes.has(last?.code ?? ''))),
  );
  return settling.map(({ text }) => text);
}

/** One node of the path as the manager sees it on the canvas. */
export interface PathLine {
  readonly node: string;
  readonly name: LocalizedText;
  /** What the node asks. */
  readonly sentence: LocalizedText;
  /** The values it met, with thresholds, bands and points. */
  readonly values: readonly LocalizedText[];
  /** The exit taken and where it leads; null at the end. */
  readonly exit: LocalizedText | null;
}

/** For the manager, the path over the canvas: each node with what it asks, the values it met and the way out. */
export function tellManager(decision: Decision, document: GradingDocument): PathLine[] {
  const nodes = new Map(document.criteriaFlow.nodes.map((node) => [node.id, node]));
  const reasons = reasonsOf({ ...decision, status: 'graded' }, document);
  return decision.steps.flatMap((step): PathLine[] => {
    const node = nodes.get(step.node);
    if (!node) return [];
    const bands = node.type === 'scorecard' ? step.bandings.filter(({ of }) => of !== null) : [];
    const own = reasons.filter((reason) => reason.node === step.node).map(({ text }) => text);
    return [
      {
        node: step.node,
        name: node.name,
        sentence: inBoth((language) => sentenceOf(node, document, language)),
        values: [...bands.map((banding) => pointsWords(banding, document)), ...own],
        exit: exitWords(step, document),
      },
    ];
  });
}

function exitWords({ node: id, exit }: TraceStep, document: GradingDocument): LocalizedText | null {
  const node = document.criteriaFlow.nodes.find((each) => each.id === id);
  if (!node || exit === null) return null;
  return inBoth((language) => {
    const target = targetWords(id, exit, document, language);
    return `${exitLabel(node, exit, document, language)}${target === null ? '' : ` → ${target}`}`;
  });
}

/** 毛利率 12%（10% 至 20%）：8 分. */
function pointsWords(banding: Banding, document: GradingDocument): LocalizedText {
  const vocabulary = vocabularyOf(document);
  const fact = vocabulary.factOf(banding.fact);
  return inBoth((language) => {
    const label = vocabulary.labelOf(banding.fact)[language];
    const range = rangeWords(banding.from, banding.to, fact, language);
    const within = range && (language === 'zh' ? `（${range}）` : ` (${range})`);
    const points = banding.points === null ? '' : formatNumber(banding.points);
    const told = points && (language === 'zh' ? `：${points} 分` : `: ${points} points`);
    return `${label} ${formatValue(banding.value, fact, language)}${within}${told}`;
  });
}

/** What an auditor needs to run an evaluation again and compare: every part with its fingerprint. */
export interface AuditRecord {
  readonly engineVersion: string;
  readonly version: { readonly number: number; readonly hash: string };
  readonly asOf: string;
  readonly facts: Facts;
  readonly factsHash: string;
  readonly result: Pick<Decision, 'status' | 'tier' | 'score' | 'ungraded'>;
  readonly steps: readonly TraceStep[];
  readonly stepsHash: string;
  /** Of all the above as canonical JSON (RFC 8785). */
  readonly hash: string;
}

/**
 * For the auditor: the evaluation as data. `hash` makes a fingerprint of a text; each part is hashed as canonical
 * JSON, so that whoever has the version and the facts gets the same record.
 */
export function tellAuditor(
  decision: Decision,
  given: {
    readonly version: { readonly number: number; readonly hash: string };
    readonly asOf: string;
    readonly facts: Facts;
  },
  hash: (text: string) => string,
): AuditRecord {
  const { status, tier, score, ungraded } = decision;
  // As the steps travel: JSON has no Infinity, which a distance between two extreme numbers may be.
  const steps = JSON.parse(JSON.stringify(decision.steps)) as TraceStep[];
  const record = {
    engineVersion,
    version: given.version,
    asOf: given.asOf,
    facts: given.facts,
    factsHash: hash(canonicalJson(given.facts)),
    result: { status, tier, score, ungraded },
    steps,
    stepsHash: hash(canonicalJson(steps)),
  };
  return { ...record, hash: hash(canonicalJson(record)) };
}
