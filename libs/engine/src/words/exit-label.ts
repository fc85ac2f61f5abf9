import {
  exitsOf,
  textIn,
  type GradingDocument,
  type GradingNode,
  type Language,
  type LocalizedText,
  type NodeKind,
  type NodeOf,
} from '@tierwright/model';
import { formatNumber } from './format-value.js';
import { bandWithEnd, bandWords } from './range-words.js';
import { vocabularyOf } from './vocabulary.js';

const text = (zh: string, en: string): LocalizedText => ({ zh, en });

const fixed: Readonly<Record<string, LocalizedText>> = {
  next: text('继续', 'Next'),
  met: text('满足', 'Met'),
  otherwise: text('不满足', 'Not met'),
  passed: text('通过', 'Passed'),
  vetoed: text('否决', 'Vetoed'),
  default: text('其余', 'All others'),
  unknown: text('未知 · 资料缺失', 'Unknown · data missing'),
};

type Labeller<K extends NodeKind> = (
  node: NodeOf<K>,
  exit: string,
  document: GradingDocument,
  language: Language,
) => string | undefined;

/** Where a ranking band ends, in words. */
export function rankWords(node: NodeOf<'ranking'>, upTo: number | undefined, language: Language): string {
  if (upTo === undefined) return language === 'zh' ? '其余' : 'the rest';
  if (node.method === 'top-n') return language === 'zh' ? `前 ${formatNumber(upTo)} 名` : `top ${formatNumber(upTo)}`;
  const share = language === 'zh' ? `${formatNumber(upTo)}%` : `${formatNumber(upTo)} %`;
  if (node.method === 'percentile') return language === 'zh' ? `前 ${share}` : `top ${share}`;
  return language === 'zh' ? `累计前 ${share}` : `first ${share} of the total`;
}

/** The names of exits that a user names; null for kinds whose exits have fixed words. */
const labellers: { [K in NodeKind]: Labeller<K> | null } = {
  start: null,
  criterion: null,
  gate: null,
  formula: null,
  tier: null,
  switch: (node, exit, _document, language) => labelled(node.cases, exit, language),
  table: (node, exit, _document, language) => labelled(node.exits, exit, language),
  scorecard: (node, exit, document, language) => {
    const found = bandWithEnd(node.bands, exit);
    return found ? bandWords(found.band, found.to, vocabularyOf(document).factOf(node.output), language) : undefined;
  },
  ranking: (node, exit, _document, language) => {
    const band = node.bands.find(({ id }) => id === exit);
    if (!band) return undefined;
    const rank = rankWords(node, band.upTo, language);
    const name = band.label ? textIn(band.label, language) : '';
    return name === '' || name === rank ? rank : `${name} · ${rank}`;
  },
  reference: (node, exit, _document, language) => {
    const found = node.exits.find(({ id }) => id === exit);
    return found && [found.tier, textIn(found.label, language)].filter(Boolean).join(' · ');
  },
  matrix: (node, exit, _document, language) => labelled(node.exits, exit, language),
};

const labelled = (exits: readonly { id: string; label: LocalizedText }[], exit: string, language: Language) => {
  const label = exits.find(({ id }) => id === exit)?.label;
  return label && textIn(label, language);
};

/** What an exit is called on its card; a fixed word, a band with its range, or the id of an exit that is not there. */
export function exitLabel(node: GradingNode, exitId: string, document: GradingDocument, language: Language): string {
  const own = labellers[node.type] as Labeller<NodeKind> | null;
  return own?.(node, exitId, document, language) || fixed[exitId]?.[language] || exitId;
}

/** The labels of all exits of a node, by exit id. */
export const exitLabels = (node: GradingNode, document: GradingDocument, language: Language): Record<string, string> =>
  Object.fromEntries(exitsOf(node).map(({ id }) => [id, exitLabel(node, id, document, language)]));
