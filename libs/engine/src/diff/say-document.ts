import type { FactDefinition, GradingDocument, LocalizedText, TierColour, TierDefinition } from '@tierwright/model';
import { policyWords } from '../words/stability-words.js';
import { sentenceOf } from '../words/node-sentence.js';
import { targetWords } from '../words/target-words.js';
import { exitLabel } from '../words/exit-label.js';
import type { Group, Sides } from './group.js';
import { cameOrWent, inBoth, nodeTitle, replaced, text, type Phrase } from './phrase.js';

const colours: Record<TierColour, LocalizedText> = {
  blue: text('蓝', 'blue'),
  teal: text('青', 'teal'),
  amber: text('琥珀', 'amber'),
  grey: text('灰', 'grey'),
  violet: text('紫', 'violet'),
  green: text('绿', 'green'),
  red: text('红', 'red'),
  slate: text('石板灰', 'slate'),
};

const none = text('无', 'none');

/** Name, description, measure or stability of the whole model. */
export function sayModel(group: Group, sides: Sides): Phrase {
  const field = group.path[1];
  const { before, after } = sides;
  if (field === 'name') return replaced(text('模型名称', 'Model name'), before.name, after.name, true);
  if (field === 'measure') {
    const labelOf = (document: GradingDocument) =>
      document.facts.find(({ key }) => key === document.measure)?.label ?? none;
    return replaced(text('统计口径', 'Measure'), labelOf(before), labelOf(after), true);
  }
  if (field === 'stability') {
    return replaced(
      text('保级规则', 'Stability rules'),
      inBoth((language) => policyWords(before, language)),
      inBoth((language) => policyWords(after, language)),
    );
  }
  const what = text('模型说明有改动', 'The description of the model changed');
  return { what, before: null, after: null, cosmetic: true };
}

/** A fact of the dictionary that the model copies. */
export function sayFact(group: Group): Phrase {
  const before = group.differences[0]?.before as FactDefinition | undefined;
  const after = group.differences[0]?.after as FactDefinition | undefined;
  const label = (after ?? before)?.label ?? none;
  const titled = text(`数据项「${label.zh}」`, `the fact “${label.en}”`);
  if (!before || !after) return cameOrWent(after !== undefined, titled);
  const judged = (fact: FactDefinition) =>
    JSON.stringify([
      fact.type,
      fact.range?.min,
      fact.range?.max,
      fact.options?.map(({ value }) => value),
      fact.computed?.since,
      fact.computed?.unit,
    ]);
  return {
    what: text(`数据项「${label.zh}」的定义有改动`, `The definition of “${label.en}” changed`),
    before: null,
    after: null,
    cosmetic: judged(before) === judged(after),
  };
}

const tierIn = (document: GradingDocument, id: string | undefined): TierDefinition | undefined =>
  document.tiers.find((tier) => tier.id === id);

const tierTitle = (tier: TierDefinition): LocalizedText =>
  text(`等级 ${tier.key} ${tier.name.zh}`, `tier ${tier.key} ${tier.name.en}`);

/** A tier that came, went or was dressed differently. */
export function sayTier(group: Group, sides: Sides): Phrase {
  const [, id, field] = group.path;
  const [before, after] = [tierIn(sides.before, id), tierIn(sides.after, id)];
  if (!before || !after) {
    const tier = after ?? before;
    return cameOrWent(after !== undefined, tier ? tierTitle(tier) : none);
  }
  if (field === 'colour') {
    return replaced(
      text(`${after.key} 级的颜色`, `Colour of tier ${after.key}`),
      colours[before.colour],
      colours[after.colour],
      true,
    );
  }
  if (field === 'key') {
    const what = text('等级代号', 'Key of a tier');
    return replaced(what, text(before.key, before.key), text(after.key, after.key), true);
  }
  const what = text(`${after.key} 级的名称`, `Name of tier ${after.key}`);
  return replaced(what, before.name, after.name, true);
}

/** Tiers in another order, best first. */
export function sayTierOrder(sides: Sides): Phrase {
  const order = (document: GradingDocument) => {
    const keys = document.tiers.map(({ key }) => key).join(' > ');
    return text(keys, keys);
  };
  return replaced(text('等级顺序', 'Order of the tiers'), order(sides.before), order(sides.after));
}

const nodeIn = (document: GradingDocument, id: string | undefined) =>
  document.criteriaFlow.nodes.find((node) => node.id === id);

/** A whole node that came, went or became another kind. */
export function sayNode(group: Group, sides: Sides): Phrase {
  const [before, after] = [nodeIn(sides.before, group.path[1]), nodeIn(sides.after, group.path[1])];
  if (before && after) return replaced(text('节点', 'Node'), nodeTitle(before), nodeTitle(after));
  const [node, document] = after ? [after, sides.after] : [before, sides.before];
  if (!node) return cameOrWent(false, none);
  const title = nodeTitle(node);
  if (node.type === 'tier' || node.type === 'start') return cameOrWent(after !== undefined, title);
  return cameOrWent(
    after !== undefined,
    inBoth((language) => `${title[language]}${language === 'zh' ? '：' : ': '}${sentenceOf(node, document, language)}`),
  );
}

/** An exit that leads elsewhere. */
export function sayExit(group: Group, sides: Sides): Phrase {
  const [, source = '', exit = ''] = group.path;
  const nowhere = text('未连接', 'nowhere');
  const target = (document: GradingDocument) =>
    inBoth((language) => targetWords(source, exit, document, language) ?? nowhere[language]);
  const node = nodeIn(sides.after, source) ?? nodeIn(sides.before, source);
  const label = inBoth((language) => (node ? exitLabel(node, exit, sides.after, language) : exit));
  const what = text(`「${label.zh}」的去向`, `“${label.en}” leads to`);
  return replaced(what, target(sides.before), target(sides.after));
}
