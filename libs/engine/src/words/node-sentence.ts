import {
  textIn,
  type GradingDocument,
  type GradingNode,
  type Language,
  type NodeKind,
  type NodeOf,
} from '@tierwright/model';
import { conditionWords } from './condition-words.js';
import { rankWords } from './exit-label.js';
import { formatNumber, listSeparator, spacedEnd } from './format-value.js';
import { ruleWords } from './rule-words.js';
import { scorecardSentence } from './scorecard-words.js';
import { targetWords, tierWords } from './target-words.js';
import { vocabularyOf } from './vocabulary.js';

type Sentence<K extends NodeKind> = (node: NodeOf<K>, document: GradingDocument, language: Language) => string;

function switchSentence(node: NodeOf<'switch'>, document: GradingDocument, language: Language): string {
  const cases = node.cases.map(({ label, when }) => {
    const said = conditionWords(when, vocabularyOf(document), language);
    return language === 'zh' ? `${spacedEnd(said)}时走「${textIn(label, 'zh')}」` : `${textIn(label, 'en')} if ${said}`;
  });
  return cases.join(language === 'zh' ? '；' : '; ');
}

function formulaSentence(node: NodeOf<'formula'>, document: GradingDocument, language: Language): string {
  const said = ruleWords(node.rule, vocabularyOf(document), language);
  const unit = node.unit ? textIn(node.unit, language) : '';
  if (language === 'zh') return `${textIn(node.name, 'zh')} = ${said}${unit && `（${unit}）`}`;
  return `${textIn(node.name, 'en')} = ${said}${unit && ` (${unit})`}`;
}

function tableSentence({ inputs, rows, hitPolicy }: NodeOf<'table'>, language: Language): string {
  const labels = inputs.map(({ label }) => textIn(label, language)).join(listSeparator[language]);
  const size = formatNumber(rows.length);
  const first = hitPolicy === 'first';
  if (language === 'zh')
    return `按${spacedEnd(spaced(labels))}查 ${size} 行，${first ? '取首个命中行' : '只允许一行命中'}`;
  return `${labels} looked up in ${size} ${rows.length === 1 ? 'row' : 'rows'}: ${first ? 'the first that matches' : 'only one may match'}`;
}

function rankingSentence(node: NodeOf<'ranking'>, document: GradingDocument, language: Language): string {
  const label = vocabularyOf(document).labelOf(node.fact)[language];
  const bands = node.bands
    .map((band) => {
      const rank = rankWords(node, band.upTo, language);
      const name = band.label ? textIn(band.label, language) : '';
      if (name === '' || name === rank) return rank;
      return language === 'zh' ? `${spacedEnd(rank)}为${spaced(name)}` : `${rank} are ${name}`;
    })
    .join(language === 'zh' ? '，' : ', ');
  return language === 'zh' ? `按${label}从高到低：${bands}` : `By ${label}, highest first: ${bands}`;
}

function gateSentence(node: NodeOf<'gate'>, document: GradingDocument, language: Language): string {
  const when = conditionWords(node.when, vocabularyOf(document), language);
  if (!node.when.conditions.length) return when;
  if (node.mode === 'cap') {
    const best = node.cap === undefined ? null : tierWords(node.cap, document, language);
    if (language === 'zh') return `${when}的客户，${best === null ? '尚未设置上限' : `最高为 ${best}`}`;
    return `Customers whose ${when}: ${best === null ? 'no limit set yet' : `${best} at best`}`;
  }
  const end = targetWords(node.id, 'vetoed', document, language);
  if (language === 'zh') return end === null ? `${when}的客户被否决` : `${when}的客户，一律归入${spaced(end)}`;
  return end === null ? `Customers whose ${when} are vetoed` : `Customers whose ${when} always go to ${end}`;
}

function referenceSentence(node: NodeOf<'reference'>, _document: GradingDocument, language: Language): string {
  if (node.model === null) return language === 'zh' ? '尚未选择引用的模型' : 'no model chosen yet';
  if (language === 'zh') {
    return `采用模型 ${node.model} 第 ${node.version} 版给出的${node.takes === 'tier' ? '等级' : '得分'}`;
  }
  return `Takes the ${node.takes} that version ${node.version} of ${node.model} gives`;
}

/** A blank before a tier key, none before a quoted name. */
const spaced = (words: string): string => (/^[A-Za-z0-9]/.test(words) ? ` ${words}` : words);

const sentences: { [K in NodeKind]: Sentence<K> } = {
  start: (_node, _document, language) => (language === 'zh' ? '所有客户从这里进入' : 'Every customer enters here'),
  criterion: (node, document, language) => conditionWords(node.when, vocabularyOf(document), language),
  switch: switchSentence,
  scorecard: scorecardSentence,
  formula: formulaSentence,
  table: (node, _document, language) => tableSentence(node, language),
  ranking: rankingSentence,
  gate: gateSentence,
  matrix: ({ rows, columns }, _document, language) => {
    const cells = rows.bands.length * columns.bands.length;
    return language === 'zh'
      ? `${rows.label.zh} ${rows.bands.length} 档 × ${columns.label.zh} ${columns.bands.length} 档，按 ${cells} 格分流`
      : `${rows.label.en} in ${rows.bands.length} × ${columns.label.en} in ${columns.bands.length} bands: ${cells} cells decide`;
  },
  reference: referenceSentence,
  tier: (node, document, language) => {
    if (node.tier === null) return language === 'zh' ? '资料不足，暂不分级' : 'Not enough data: no tier for now';
    const name = document.tiers.find(({ id }) => id === node.tier)?.name[language] ?? '';
    const said = tierWords(node.tier, document, language);
    return language === 'zh' ? `评为 ${said} ${name}`.trim() : `Graded ${said}${name ? `, ${name}` : ''}`;
  },
};

/** A node as one plain sentence, short enough for its card. */
export function sentenceOf(node: GradingNode, document: GradingDocument, language: Language): string {
  return (sentences[node.type] as Sentence<NodeKind>)(node, document, language);
}
