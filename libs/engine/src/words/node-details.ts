import { jointWords } from '@tierwright/json-logic';
import {
  ruleOfCell,
  textIn,
  type GradingDocument,
  type GradingNode,
  type Language,
  type MatrixAxis,
  type NodeKind,
  type NodeOf,
  type ScorecardCharacteristic,
  type TableRow,
} from '@tierwright/model';
import { cutsOf } from '../node-kinds/ranking.js';
import type { Program } from '../program.js';
import { exitLabel } from './exit-label.js';
import { formatNumber, formatValue, listSeparator, roundedDistance } from './format-value.js';
import { bandWords, rangeWords } from './range-words.js';
import { ruleWords } from './rule-words.js';
import { decayWords, limitWords } from './scorecard-words.js';
import { vocabularyOf } from './vocabulary.js';

type Details<K extends NodeKind> = (node: NodeOf<K>, program: Program, language: Language) => string[];

/** A longer table is cut; the rest is counted. */
const mostRows = 40;

const joinParts = (parts: readonly string[], language: Language) => parts.join(language === 'zh' ? '；' : '; ');

const pointWords = (points: number, language: Language): string =>
  `${formatNumber(roundedDistance(points))} ${language === 'zh' ? '分' : Math.abs(points) === 1 ? 'point' : 'points'}`;

const anyValue = { zh: '任何值', en: 'any value' } as const;

const missingWords = {
  unknown: { zh: '缺失时得分未知', en: 'no score without it' },
  reweight: { zh: '缺失时由其他指标分担权重', en: 'without it the others carry its weight' },
  ungraded: { zh: '缺失时不分级', en: 'no tier without it' },
} as const;

function pointsByBand(part: ScorecardCharacteristic, document: GradingDocument, language: Language): string[] {
  const definition = vocabularyOf(document).factOf(part.fact);
  const worth = (points: number) => pointWords(part.weight * points, language);
  if (part.by === 'values') {
    const groups = part.groups.map(({ values, points }) => {
      const named = values.map((value) => formatValue(value, definition, language));
      return `${named.join(listSeparator[language])} → ${worth(points)}`;
    });
    return [...groups, `${language === 'zh' ? '其余' : 'all others'} → ${worth(part.others)}`];
  }
  if (part.by === 'linear') {
    const places = part.points.map(({ at, points }) => `${formatValue(at, definition, language)} → ${worth(points)}`);
    return [...places, language === 'zh' ? '其间按直线计算，两端之外不变' : 'in a line between, level beyond the ends'];
  }
  return part.bands.map((band, at) => {
    const range = bandWords(band, part.bands[at + 1]?.from, definition, language);
    return `${range || anyValue[language]} → ${worth(band.points)}`;
  });
}

function characteristicWords(part: ScorecardCharacteristic, document: GradingDocument, language: Language): string {
  const { missing = 'unknown' } = part;
  const without =
    typeof missing === 'object'
      ? `${language === 'zh' ? '缺失时' : 'without it'} ${pointWords(part.weight * missing.points, language)}`
      : missingWords[missing][language];
  const fades = part.decay ? [decayWords(part.decay, document, language)] : [];
  const words = joinParts([...pointsByBand(part, document, language), ...fades, without], language);
  return `${textIn(part.label, language)}${language === 'zh' ? '：' : ': '}${words}`;
}

function rowWords(row: TableRow, node: NodeOf<'table'>, document: GradingDocument, language: Language): string {
  const vocabulary = vocabularyOf(document);
  const cells = node.inputs.flatMap(({ id, fact }) => {
    const cell = row.cells[id];
    if (cell?.op !== 'between') return cell ? [ruleWords(ruleOfCell(cell, fact), vocabulary, language)] : [];
    const range = rangeWords(cell.from, cell.to, vocabulary.factOf(fact), language);
    return [`${vocabulary.labelOf(fact)[language]} ${range}`];
  });
  const asked = cells.join(jointWords('and', language)) || (language === 'zh' ? '任何客户' : 'any customer');
  return `${asked} → ${exitLabel(node, row.exit, document, language)}`;
}

function tableDetails(node: NodeOf<'table'>, { document }: Program, language: Language): string[] {
  const told = node.rows.slice(0, mostRows).map((row) => rowWords(row, node, document, language));
  const more = node.rows.length - told.length;
  if (more <= 0) return told;
  return [...told, language === 'zh' ? `另有 ${formatNumber(more)} 行` : `and ${formatNumber(more)} more`];
}

/** What an axis does without a value; empty for the unknown exit, which the story of the node names. */
function axisMissingWords(missing: MatrixAxis['missing'], band: string, language: Language): string {
  if (missing === 'ungraded') return language === 'zh' ? '缺失时不分级' : 'no tier without it';
  if (typeof missing !== 'object') return '';
  return language === 'zh' ? `缺失时归入「${band}」` : `without it “${band}”`;
}

function matrixDetails(node: NodeOf<'matrix'>, { document }: Program, language: Language): string[] {
  const colon = language === 'zh' ? '：' : ': ';
  const axes = [node.rows, node.columns].map(({ label, fact, bands, missing }) => {
    const definition = vocabularyOf(document).factOf(fact);
    const ranges = bands.map((band, at) => bandWords(band, bands[at + 1]?.from, definition, language));
    const names = bands.map((band, at) => (band.label && textIn(band.label, language)) || (ranges[at] ?? ''));
    const held = typeof missing === 'object' ? bands.findIndex(({ id }) => id === missing.band) : -1;
    const without = axisMissingWords(missing, names[held] ?? '–', language);
    return { title: textIn(label, language), ranges: without ? [...ranges, without] : ranges, names };
  });
  const [rows, columns] = axes as [(typeof axes)[number], (typeof axes)[number]];
  const lines = node.rows.bands.map((row, down) => {
    const cells = node.columns.bands.map((column, across) => {
      const exit = node.cells.find((cell) => cell.row === row.id && cell.column === column.id)?.exit;
      const open = language === 'zh' ? '尚未设置' : 'not set yet';
      return `${columns.names[across]} → ${exit === undefined ? open : exitLabel(node, exit, document, language)}`;
    });
    return `${rows.title} ${rows.names[down]} × ${columns.title}${colon}${joinParts(cells, language)}`;
  });
  return [...axes.map(({ title, ranges }) => `${title}${colon}${joinParts(ranges, language)}`), ...lines];
}

function rankingDetails(node: NodeOf<'ranking'>, program: Program, language: Language): string[] {
  const cuts = cutsOf(node, program);
  if (!cuts) return [];
  const definition = vocabularyOf(program.document).factOf(node.fact);
  const ends = cuts.flatMap((cut, at) => {
    const band = node.bands[at];
    if (cut === null || !band) return [];
    return [`${exitLabel(node, band.id, program.document, language)} ≥ ${formatValue(cut, definition, language)}`];
  });
  if (ends.length === 0) return [];
  return [`${language === 'zh' ? '当前分界值：' : 'Cuts: '}${joinParts(ends, language)}`];
}

/** The limits of each group with the lines it holds, and those of the total. */
function limitDetails({ characteristics, groups = [], limits }: NodeOf<'scorecard'>, language: Language): string[] {
  const total = limits ? limitWords(limits, language) : '';
  const told = groups.flatMap((group) => {
    const said = limitWords(group, language);
    const held = characteristics.filter((part) => part.group === group.id).map(({ label }) => textIn(label, language));
    if (!said || held.length === 0) return [];
    const names = held.join(listSeparator[language]);
    const title = textIn(group.label, language);
    return [language === 'zh' ? `${title}（${names}）：${said}` : `${title} (${names}): ${said}`];
  });
  return total ? [...told, language === 'zh' ? `总分：${total}` : `Total: ${total}`] : told;
}

const details: { [K in NodeKind]: Details<K> | null } = {
  start: null,
  criterion: null,
  switch: null,
  gate: null,
  formula: null,
  reference: null,
  tier: null,
  scorecard: (node, { document }, language) => [
    ...(node.base === 0
      ? []
      : [`${language === 'zh' ? '基础分' : 'To begin with'} ${pointWords(node.base, language)}`]),
    ...node.characteristics.map((part) => characteristicWords(part, document, language)),
    ...limitDetails(node, language),
  ],
  table: tableDetails,
  matrix: matrixDetails,
  ranking: rankingDetails,
};

/** What a node does, line by line, where one sentence cannot say it. */
export const detailsOf = (node: GradingNode, program: Program, language: Language): string[] =>
  (details[node.type] as Details<NodeKind> | null | undefined)?.(node, program, language) ?? [];
