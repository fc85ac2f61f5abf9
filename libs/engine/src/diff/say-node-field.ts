import { writtenOperation, writtenVariable } from '@tierwright/json-logic';
import {
  LinearPoint,
  PointDecay,
  type GradingDocument,
  type GradingNode,
  type LocalizedText,
  type ScorecardCharacteristic,
} from '@tierwright/model';
import { formatNumber, formatValue, listSeparator } from '../words/format-value.js';
import { bandWithEnd, bandWords } from '../words/range-words.js';
import { ruleWords } from '../words/rule-words.js';
import { decayWords, limitWords } from '../words/scorecard-words.js';
import { tierWords } from '../words/target-words.js';
import { vocabularyOf } from '../words/vocabulary.js';
import type { Group, Sides } from './group.js';
import { inBoth, replaced, text, within, type Phrase } from './phrase.js';
import { caseOrder, caseTitle } from './say-switch.js';
import { sayInTable } from './say-table.js';

/** A node as it was and as it is, with its documents and the path inside it. */
export interface NodeChange {
  readonly before: GradingNode;
  readonly after: GradingNode;
  readonly sides: Sides;
  /** Below the node. */
  readonly at: readonly string[];
  readonly values: { readonly before: unknown; readonly after: unknown };
}

type Side = 'before' | 'after';

/** The two values, each in the words of its own document. */
function values(
  change: NodeChange,
  say: (value: unknown, document: GradingDocument, side: Side) => LocalizedText,
): [LocalizedText, LocalizedText] {
  return [
    say(change.values.before, change.sides.before, 'before'),
    say(change.values.after, change.sides.after, 'after'),
  ];
}

const quantity = (fact: string) => (value: unknown, document: GradingDocument) =>
  inBoth((language) => formatValue(value, vocabularyOf(document).factOf(fact), language));
const plain = (value: unknown): LocalizedText => {
  const said = typeof value === 'number' ? formatNumber(value) : String(value ?? '–');
  return text(said, said);
};
const factName = (value: unknown, document: GradingDocument) => vocabularyOf(document).labelOf(String(value));

/** The one number a simple comparison holds its fact against. */
function thresholdOf(rule: unknown): { fact: string; operator: string; value: number } | null {
  const found = writtenOperation(rule);
  const fact = found && writtenVariable(found.args[0]);
  const value = found?.args[1];
  return found && fact && found.args.length === 2 && typeof value === 'number'
    ? { fact, operator: found.operator, value }
    : null;
}

function sayRule(change: NodeChange): Phrase {
  const [before, after] = [thresholdOf(change.values.before), thresholdOf(change.values.after)];
  if (before && after && before.fact === after.fact && before.operator === after.operator) {
    const label = vocabularyOf(change.sides.after).labelOf(after.fact);
    const [was, is] = [before, after].map(({ value }) => quantity(after.fact)(value, change.sides.after));
    if (was && is) return replaced(text(`${label.zh}门槛`, `${label.en} threshold`), was, is);
  }
  return replaced(text('条件', 'Condition'), ...values(change, ruled));
}

const words: Readonly<Record<string, LocalizedText>> = {
  all: text('全部满足', 'all must hold'),
  any: text('任一满足', 'any may hold'),
  unknown: text('走「未知」出口', 'take the unknown exit'),
  otherwise: text('按不满足处理', 'count as not met'),
  ungraded: text('暂不分级', 'stay ungraded'),
  reweight: text('按其余指标计分', 'score by the other characteristics'),
  first: text('取首个命中行', 'the first that matches'),
  unique: text('只允许一行命中', 'only one'),
  veto: text('否决', 'veto'),
  cap: text('封顶', 'cap'),
  'cumulative-share': text('按累计占比', 'by cumulative share'),
  percentile: text('按百分位', 'by percentile'),
  'top-n': text('按名次', 'by rank'),
  tier: text('等级', 'the tier'),
  score: text('得分', 'the score'),
};

const limitsSaid = (value: unknown): LocalizedText =>
  inBoth(
    (language) =>
      (typeof value === 'object' && value !== null && limitWords(value, language)) ||
      (language === 'zh' ? '不限' : 'none'),
  );

const worded = (value: unknown): LocalizedText => words[String(value)] ?? plain(value);

/** A missing-data policy; absent means the unknown exit. */
function policy(value: unknown): LocalizedText {
  if (typeof value === 'object' && value !== null && 'points' in value) {
    const points = formatNumber(Number(value.points));
    return text(`记 ${points} 分`, `count ${points} points`);
  }
  return worded(value ?? 'unknown');
}

function sayMode(change: NodeChange): Phrase {
  const mode = (side: Side) => {
    const node = change[side];
    return inBoth((language) => {
      if (node.type !== 'gate' || node.mode === 'veto' || node.cap === undefined) {
        return worded(node.type === 'gate' ? node.mode : '')[language];
      }
      const best = tierWords(node.cap, change.sides[side], language);
      return language === 'zh' ? `最高为 ${best}` : `${best} at best`;
    });
  };
  return replaced(text('否决方式', 'Effect of the gate'), mode('before'), mode('after'));
}

const characteristicIn = (node: GradingNode, id: string | undefined): ScorecardCharacteristic | undefined =>
  node.type === 'scorecard' ? node.characteristics.find((each) => each.id === id) : undefined;

/** A band of a characteristic, by its label and its range after the change. */
function bandTitle(change: NodeChange, characteristic: ScorecardCharacteristic, id: string): LocalizedText {
  if (characteristic.by !== 'bands') return text('', '');
  const found = bandWithEnd(characteristic.bands, id);
  const fact = vocabularyOf(change.sides.after).factOf(characteristic.fact);
  return inBoth((language) => (found ? bandWords(found.band, found.to, fact, language) : ''));
}

function sayInCharacteristic(change: NodeChange, characteristic: ScorecardCharacteristic): Phrase {
  const { label } = characteristic;
  const [, , field = '', item = '', itemField = ''] = change.at;
  const of = (zh: string, en: string) => text(`${label.zh}${zh}`, `${label.en}: ${en}`);
  if (field === 'label')
    return replaced(text('指标名称', 'Name of a characteristic'), ...values(change, localized), true);
  if (field === 'weight') return replaced(of('的权重', 'weight'), ...values(change, plain));
  if (field === 'fact') return replaced(of('读取的数据项', 'fact'), ...values(change, factName));
  if (field === 'missing') return replaced(of('缺失时', 'when missing'), ...values(change, policy));
  if (field === 'group') return replaced(of('所属的分组', 'group'), ...values(change, groupSaid(change)));
  if (field === 'decay') return replaced(of('随时间的衰减', 'fading with time'), ...values(change, decaySaid));
  if (field === 'points') return replaced(of('的计分直线', 'line of points'), ...values(change, lineSaid));
  if (field === 'others') return replaced(of('其余取值的分值', 'points of other values'), ...values(change, plain));
  if (itemField === 'from') {
    return replaced(of('的分档界线', 'band border'), ...values(change, quantity(characteristic.fact)));
  }
  if (itemField === 'label') return replaced(of('的档名', 'band name'), ...values(change, localized), true);
  if (itemField === 'values') return replaced(of('的取值', 'values'), ...values(change, listed));
  const band = bandTitle(change, characteristic, item);
  return replaced(of(` ${band.zh} 档的分值`, `points for ${band.en}`), ...values(change, plain));
}

/** The name of the group a line belongs to. */
const groupSaid = (change: NodeChange) => (value: unknown, _document: GradingDocument, side: Side) => {
  const node = change[side];
  const group = node.type === 'scorecard' ? node.groups?.find(({ id }) => id === value) : undefined;
  return group?.label ?? text('不分组', 'none');
};

function decaySaid(value: unknown, document: GradingDocument): LocalizedText {
  const read = PointDecay.safeParse(value);
  if (!read.success) return text('不衰减', 'none');
  return inBoth((language) => decayWords(read.data, document, language));
}

const lineSaid = (value: unknown): LocalizedText =>
  inBoth((language) =>
    (Array.isArray(value) ? value : [])
      .flatMap((point: unknown) => {
        const read = LinearPoint.safeParse(point);
        return read.success ? [`${formatNumber(read.data.at)} → ${formatNumber(read.data.points)}`] : [];
      })
      .join(listSeparator[language]),
  );

const listed = (value: unknown): LocalizedText =>
  inBoth((language) => (Array.isArray(value) ? value.join(listSeparator[language]) : String(value ?? '–')));

const ruled = (rule: unknown, document: GradingDocument): LocalizedText =>
  inBoth((language) => ruleWords(rule, vocabularyOf(document), language));

const localized = (value: unknown): LocalizedText =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
    ? text(String(value.zh), String(value.en))
    : text('–', '–');

function sayBand(change: NodeChange): Phrase {
  const { after, at } = change;
  const [, id = '', field = ''] = at;
  if (field === 'label') return replaced(text('档名', 'Band name'), ...values(change, localized), true);
  if (after.type === 'scorecard') {
    const label = after.bands.find((band) => band.id === id)?.label ?? after.name;
    return replaced(
      text(`${label.zh}的分数线`, `Score border of ${label.en}`),
      ...values(change, quantity(after.output)),
    );
  }
  const label = after.type === 'ranking' ? after.bands.find((band) => band.id === id)?.label : undefined;
  const suffix = after.type === 'ranking' && after.method === 'top-n' ? '' : '%';
  const said = label ?? after.name;
  return replaced(
    text(`${said.zh}的界线`, `Border of ${said.en}`),
    ...values(change, (value) => (typeof value === 'number' ? plain(`${formatNumber(value)}${suffix}`) : plain(value))),
  );
}

function sayAxis(change: NodeChange): Phrase | null {
  const { after, at } = change;
  if (after.type !== 'matrix' || (at[0] !== 'rows' && at[0] !== 'columns')) return null;
  const axis = after[at[0]];
  const of = (zh: string, en: string) => text(`${axis.label.zh}${zh}`, `${axis.label.en}: ${en}`);
  if (at[1] === 'label') return replaced(text('坐标轴名称', 'Name of an axis'), ...values(change, localized), true);
  if (at[1] === 'fact') return replaced(of('读取的数据项', 'fact'), ...values(change, factName));
  if (at[1] === 'missing') return replaced(of('缺失时', 'when missing'), ...values(change, axisPolicy(change, at[0])));
  if (at.at(-1) === 'from') return replaced(of('的分档界线', 'band border'), ...values(change, quantity(axis.fact)));
  if (at.at(-1) === 'label') return replaced(of('的档名', 'band name'), ...values(change, localized), true);
  return null;
}

/** What an axis does without a value; a band by the name it has on that side. */
const axisPolicy =
  (change: NodeChange, axis: 'rows' | 'columns') =>
  (value: unknown, document: GradingDocument, side: Side): LocalizedText => {
    const node = change[side];
    if (node.type !== 'matrix' || typeof value !== 'object' || value === null) return policy(value);
    const found = 'band' in value ? bandWithEnd(node[axis].bands, String(value.band)) : null;
    const fact = vocabularyOf(document).factOf(node[axis].fact);
    const band = inBoth((language) => (found && bandWords(found.band, found.to, fact, language)) || '–');
    return text(`归入「${band.zh}」`, `count as “${band.en}”`);
  };

/** The name or a limit of a group of lines. */
function sayGroup(change: NodeChange): Phrase | null {
  const { after, at } = change;
  const group = after.type === 'scorecard' ? after.groups?.find(({ id }) => id === at[1]) : undefined;
  if (!group) return null;
  if (at[2] === 'label') return replaced(text('分组名称', 'Name of a group'), ...values(change, localized), true);
  const end = at[2] === 'max' ? text('的最高分', 'most points') : text('的最低分', 'fewest points');
  return replaced(text(`${group.label.zh}${end.zh}`, `${group.label.en}: ${end.en}`), ...values(change, limitSaid));
}

const limitSaid = (value: unknown): LocalizedText => (value === undefined ? text('不限', 'no limit') : plain(value));

interface SimpleField {
  readonly what: LocalizedText;
  readonly say: (value: unknown, document: GradingDocument) => LocalizedText;
  readonly cosmetic?: boolean;
}

const simple: Readonly<Record<string, SimpleField>> = {
  name: { what: text('节点名称', 'Node name'), say: localized, cosmetic: true },
  label: { what: text('名称', 'name'), say: localized, cosmetic: true },
  input: { what: text('列名', 'Name of a column'), say: localized, cosmetic: true },
  column: { what: text('列读取的数据项', 'Fact of a column'), say: factName },
  hitPolicy: { what: text('命中方式', 'Rows that may match'), say: worded },
  unit: { what: text('单位', 'Unit'), say: localized, cosmetic: true },
  match: { what: text('条件之间', 'Conditions'), say: worded },
  missing: { what: text('资料缺失时', 'When data is missing'), say: policy },
  output: { what: text('得分的代号', 'Key of the score'), say: plain },
  base: { what: text('基础分', 'Base points'), say: plain },
  round: { what: text('得分的小数位', 'Decimals of the score'), say: plain },
  fact: { what: text('排名依据', 'Ranked by'), say: factName },
  method: { what: text('排名方式', 'Way of ranking'), say: worded },
  limits: { what: text('总分上下限', 'Limits of the total'), say: limitsSaid },
  model: { what: text('引用的模型', 'Model referred to'), say: plain },
  version: { what: text('引用的版本', 'Version referred to'), say: plain },
  takes: { what: text('采用', 'Takes'), say: worded },
  tier: {
    what: text('对应等级', 'Tier'),
    say: (value, document) =>
      inBoth((language) => tierWords(typeof value === 'string' ? value : null, document, language)),
  },
};

/** One value of a node that stayed. */
export function sayNodeField(group: Group, sides: Sides, before: GradingNode, after: GradingNode): Phrase {
  const at = group.path.slice(2);
  const first = group.differences[0];
  const change: NodeChange = { before, after, sides, at, values: { before: first?.before, after: first?.after } };
  const last = at.at(-1) ?? '';
  const inTable = sayInTable(change, at, change.values, sides);
  if (inTable) return inTable;
  if (at[0] === 'cases' && after.type === 'switch') {
    if (at.length === 1)
      return replaced(text('各分支的顺序', 'Order of the cases'), caseOrder(before), caseOrder(after));
    return within(caseTitle(after, at[1]), last === 'rule' ? sayRule(change) : saySimple(change, last));
  }
  if (at[0] === 'rule') return replaced(text('公式', 'Formula'), ...values(change, ruled));
  if (last === 'rule') return sayRule(change);
  if (at[0] === 'mode') return sayMode(change);
  const characteristic = at[0] === 'characteristics' ? characteristicIn(after, at[1]) : undefined;
  if (characteristic) return sayInCharacteristic(change, characteristic);
  if (at[0] === 'bands') return sayBand(change);
  const limitedGroup = at[0] === 'groups' ? sayGroup(change) : null;
  if (limitedGroup) return limitedGroup;
  if (at[0] === 'exits' && last === 'tier')
    return replaced(text('出口对应的等级', 'Tier of an exit'), ...values(change, plain));
  if (at[0] === 'exits') return replaced(text('出口名称', 'Name of an exit'), ...values(change, localized), true);
  const axis = sayAxis(change);
  if (axis) return axis;
  return saySimple(change, at[0] === 'inputs' ? (last === 'label' ? 'input' : 'column') : last);
}

function saySimple(change: NodeChange, last: string): Phrase {
  const field = Object.hasOwn(simple, last) ? simple[last] : undefined;
  if (!field) return { what: text(`${last} 有改动`, `${last} changed`), before: null, after: null, cosmetic: false };
  return replaced(field.what, ...values(change, field.say), field.cosmetic);
}
