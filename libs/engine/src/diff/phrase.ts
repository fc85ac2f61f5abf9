import type { GradingNode, Language, LocalizedText, NodeKind } from '@tierwright/model';

/** What a change says, before it gets its id. */
export interface Phrase {
  readonly what: LocalizedText;
  /** Values that stand alone; null when the sentence says it all. */
  readonly before: LocalizedText | null;
  readonly after: LocalizedText | null;
  readonly cosmetic: boolean;
}

/** A text made by the same words in both languages. */
export const inBoth = (say: (language: Language) => string): LocalizedText => ({ zh: say('zh'), en: say('en') });

/** A text that the caller wrote in both languages. */
export const text = (zh: string, en: string): LocalizedText => ({ zh, en });

const kindNames: Record<NodeKind, LocalizedText> = {
  start: text('入口', 'Start'),
  criterion: text('判断', 'Question'),
  switch: text('分支', 'Switch'),
  scorecard: text('打分', 'Scorecard'),
  formula: text('公式', 'Formula'),
  table: text('决策表', 'Decision table'),
  ranking: text('排名', 'Ranking'),
  matrix: text('矩阵', 'Matrix'),
  gate: text('否决', 'Gate'),
  reference: text('引用', 'Reference'),
  tier: text('等级', 'Tier'),
};

/** Where a change is, such as 判断 · 年用油量. */
export const nodePlace = (node: GradingNode): LocalizedText =>
  inBoth((language) => `${kindNames[node.type][language]} · ${node.name[language]}`);

/** A kind with the name of a node, such as 判断「年用油量」; the end of a flow is not the tier it stands for. */
export function nodeTitle(node: GradingNode): LocalizedText {
  const kind = node.type === 'tier' ? text('终点', 'End') : kindNames[node.type];
  return text(`${kind.zh}「${node.name.zh}」`, `${kind.en.toLowerCase()} “${node.name.en}”`);
}

/** A phrase as one sentence: what it is about, and before → after where they stand alone. */
export function sentenceOfPhrase({ what, before, after }: Phrase): LocalizedText {
  if (!before || !after) return what;
  return inBoth((language) => `${what[language]} ${before[language]} → ${after[language]}`);
}

/** A part of a node by its name. */
export const between = (zh: string, en: string, title: LocalizedText): LocalizedText =>
  text(`${zh}「${title.zh}」`, `${en} “${title.en}”`);

/** Something that came or went. */
export const cameOrWent = (came: boolean, what: LocalizedText): Phrase => ({
  what: text(`${came ? '新增' : '移除'}${what.zh}`, `${came ? 'Add' : 'Remove'} ${what.en}`),
  before: null,
  after: null,
  cosmetic: false,
});

/** A value that was replaced. */
export const replaced = (
  what: LocalizedText,
  before: LocalizedText,
  after: LocalizedText,
  cosmetic = false,
): Phrase => ({
  what,
  before,
  after,
  cosmetic,
});

/** A phrase about a part of something larger, which is named first. */
export const within = (whole: LocalizedText, phrase: Phrase): Phrase => ({
  ...phrase,
  what: text(`${whole.zh}：${phrase.what.zh}`, `${whole.en}: ${phrase.what.en}`),
});
