import type { GradingDocument, GradingNode, LocalizedText, NodeKind, NodeOf } from '@tierwright/model';
import { rankWords } from '../words/exit-label.js';
import { formatNumber } from '../words/format-value.js';
import { bandWithEnd, bandWords } from '../words/range-words.js';
import { vocabularyOf } from '../words/vocabulary.js';
import type { Group, Sides } from './group.js';
import { between, cameOrWent, inBoth, replaced, text, type Phrase } from './phrase.js';
import { conditionTitle, titleInSwitch } from './say-switch.js';
import { titleInTable } from './say-table.js';

interface Banded {
  readonly id: string;
  readonly from?: number | undefined;
  readonly label?: LocalizedText | undefined;
}

function bandTitle(bands: readonly Banded[], id: string, fact: string, document: GradingDocument): LocalizedText {
  const found = bandWithEnd(bands, id);
  const definition = vocabularyOf(document).factOf(fact);
  return inBoth((language) => (found && bandWords(found.band, found.to, definition, language)) || '–');
}

type Titles<K extends NodeKind> = (node: NodeOf<K>, at: readonly string[], document: GradingDocument) => LocalizedText;

const nothing = text('–', '–');

function scorecardTitle(node: NodeOf<'scorecard'>, at: readonly string[], document: GradingDocument): LocalizedText {
  const id = at.at(-1) ?? '';
  const group = at[0] === 'groups' ? node.groups?.find((each) => each.id === id) : undefined;
  if (group) return between('分组', 'the group', group.label);
  const characteristic = node.characteristics.find((each) => each.id === at[1]);
  if (!characteristic) return between('分数档', 'the score band', bandTitle(node.bands, id, node.output, document));
  if (at.length <= 2) {
    const weight = formatNumber(characteristic.weight);
    const { zh, en } = characteristic.label;
    return text(`指标「${zh}」，权重 ${weight}`, `the characteristic “${en}”, weight ${weight}`);
  }
  if (characteristic.by !== 'bands') return between('取值分组', 'the group of values of', characteristic.label);
  const band = bandTitle(characteristic.bands, id, characteristic.fact, document);
  return text(`${characteristic.label.zh}分档「${band.zh}」`, `the ${characteristic.label.en} band “${band.en}”`);
}

function rankTitle(node: NodeOf<'ranking'>, at: readonly string[]): LocalizedText {
  const band = node.bands.find((each) => each.id === at.at(-1));
  const title = inBoth((language) => band?.label?.[language] || rankWords(node, band?.upTo, language));
  return between('排名档', 'the rank', title);
}

function matrixTitle(node: NodeOf<'matrix'>, at: readonly string[], document: GradingDocument): LocalizedText {
  const id = at.at(-1) ?? '';
  const exit = node.exits.find((each) => each.id === id);
  if (exit) return between('出口', 'the exit', exit.label);
  const axis = at[0] === 'rows' ? node.rows : node.columns;
  const band = bandTitle(axis.bands, id, axis.fact, document);
  return text(`${axis.label.zh}分档「${band.zh}」`, `the ${axis.label.en} band “${band.en}”`);
}

const titles: { [K in NodeKind]: Titles<K> } = {
  start: () => nothing,
  criterion: ({ when }, at, document) => conditionTitle(when, at.at(-1) ?? '', document),
  gate: ({ when }, at, document) => conditionTitle(when, at.at(-1) ?? '', document),
  switch: titleInSwitch,
  scorecard: scorecardTitle,
  formula: () => nothing,
  table: titleInTable,
  ranking: rankTitle,
  matrix: matrixTitle,
  reference: ({ exits }, at) => {
    const exit = exits.find(({ id }) => id === at.at(-1));
    return exit ? between('出口', 'the exit', exit.label) : nothing;
  },
  tier: () => nothing,
};

/** What a part of a node is called, in the document that has it. */
const titleOfItem: Titles<NodeKind> = (node, at, document) =>
  (titles[node.type] as Titles<NodeKind>)(node, at, document);

/** A part of a node that came, went or was made anew. */
export function sayNodeItem(group: Group, sides: Sides, before: GradingNode, after: GradingNode): Phrase {
  const at = group.path.slice(2);
  const own = group.differences.find(({ path }) => path.length === group.path.length + 1 && path.at(-1) === 'id');
  if (!own)
    return replaced(
      text('重做指标', 'Characteristic'),
      titleOfItem(before, at, sides.before),
      titleOfItem(after, at, sides.after),
    );
  const came = own.after !== undefined;
  return cameOrWent(came, came ? titleOfItem(after, at, sides.after) : titleOfItem(before, at, sides.before));
}

/** A cell of a matrix that leads to another exit. */
export function sayCell(group: Group, before: GradingNode, after: GradingNode): Phrase {
  const [row = '', column = ''] = (group.path[3] ?? '').split('.');
  const label = (node: GradingNode, axis: 'rows' | 'columns', id: string): LocalizedText => {
    if (node.type !== 'matrix') return text('', '');
    const band = node[axis].bands.find((each) => each.id === id)?.label;
    return inBoth((language) => `${node[axis].label[language]} ${band?.[language] ?? ''}`.trim());
  };
  const [r, c] = [label(after, 'rows', row), label(after, 'columns', column)];
  const exitOf = (node: GradingNode, value: unknown): LocalizedText =>
    (node.type === 'matrix' ? node.exits.find(({ id }) => id === value)?.label : undefined) ?? text('空', 'empty');
  const difference = group.differences[0];
  return replaced(
    text(`${r.zh} × ${c.zh} 的格`, `Cell ${r.en} × ${c.en}`),
    exitOf(before, difference?.before),
    exitOf(after, difference?.after),
  );
}
