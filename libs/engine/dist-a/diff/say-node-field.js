import { formatNumber, formatValue, listSeparator } from '../words/format-value.js';
import { bandWithEnd, bandWords } from '../words/range-words.js';
import { operatorOf, ruleWords, variableOf } from '../words/rule-words.js';
import { tierWords } from '../words/target-words.js';
import { vocabularyOf } from '../words/vocabulary.js';
import { inBoth, replaced, text } from './phrase.js';
/** The two values, each in the words of its own document. */
function values(change, say) {
    return [
        say(change.values.before, change.sides.before, 'before'),
        say(change.values.after, change.sides.after, 'after'),
    ];
}
const quantity = (fact) => (value, document) => inBoth((language) => formatValue(value, vocabularyOf(document).factOf(fact), language));
const plain = (value) => {
    const said = typeof value === 'number' ? formatNumber(value) : String(value ?? '–');
    return text(said, said);
};
const factName = (value, document) => vocabularyOf(document).labelOf(String(value));
/** The one number a simple comparison holds its fact against. */
function thresholdOf(rule) {
    const found = operatorOf(rule);
    const fact = found && variableOf(found.args[0]);
    const value = found?.args[1];
    return found && fact && found.args.length === 2 && typeof value === 'number'
        ? { fact, operator: found.operator, value }
        : null;
}
function sayRule(change) {
    const [before, after] = [thresholdOf(change.values.before), thresholdOf(change.values.after)];
    if (before && after && before.fact === after.fact && before.operator === after.operator) {
        const label = vocabularyOf(change.sides.after).labelOf(after.fact);
        const [was, is] = [before, after].map(({ value }) => quantity(after.fact)(value, change.sides.after));
        if (was && is)
            return replaced(text(`${label.zh}门槛`, `${label.en} threshold`), was, is);
    }
    return replaced(text('条件', 'Condition'), ...values(change, (rule, document) => inBoth((language) => ruleWords(rule, vocabularyOf(document), language))));
}
const words = {
    all: text('全部满足', 'all must hold'),
    any: text('任一满足', 'any may hold'),
    unknown: text('走「未知」出口', 'take the unknown exit'),
    otherwise: text('按不满足处理', 'count as not met'),
    ungraded: text('暂不分级', 'stay ungraded'),
    reweight: text('按其余指标计分', 'score by the other characteristics'),
    veto: text('否决', 'veto'),
    cap: text('封顶', 'cap'),
    'cumulative-share': text('按累计占比', 'by cumulative share'),
    percentile: text('按百分位', 'by percentile'),
    'top-n': text('按名次', 'by rank'),
};
const worded = (value) => words[String(value)] ?? plain(value);
/** A missing-data policy; absent means the unknown exit. */
function policy(value) {
    if (typeof value === 'object' && value !== null && 'points' in value) {
        const points = formatNumber(Number(value.points));
        return text(`记 ${points} 分`, `count ${points} points`);
    }
    return worded(value ?? 'unknown');
}
function sayMode(change) {
    const mode = (side) => {
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
const characteristicIn = (node, id) => node.type === 'scorecard' ? node.characteristics.find((each) => each.id === id) : undefined;
/** A band of a characteristic, by its label and its range after the change. */
function bandTitle(change, characteristic, id) {
    if (characteristic.by !== 'bands')
        return text('', '');
    const found = bandWithEnd(characteristic.bands, id);
    const fact = vocabularyOf(change.sides.after).factOf(characteristic.fact);
    return inBoth((language) => (found ? bandWords(found.band, found.to, fact, language) : ''));
}
function sayInCharacteristic(change, characteristic) {
    const { label } = characteristic;
    const [, , field = '', item = '', itemField = ''] = change.at;
    const of = (zh, en) => text(`${label.zh}${zh}`, `${label.en}: ${en}`);
    if (field === 'label')
        return replaced(text('指标名称', 'Name of a characteristic'), ...values(change, localized), true);
    if (field === 'weight')
        return replaced(of('的权重', 'weight'), ...values(change, plain));
    if (field === 'fact')
        return replaced(of('读取的数据项', 'fact'), ...values(change, factName));
    if (field === 'missing')
        return replaced(of('缺失时', 'when missing'), ...values(change, policy));
    if (field === 'others')
        return replaced(of('其余取值的分值', 'points of other values'), ...values(change, plain));
    if (itemField === 'from') {
        return replaced(of('的分档界线', 'band border'), ...values(change, quantity(characteristic.fact)));
    }
    if (itemField === 'label')
        return replaced(of('的档名', 'band name'), ...values(change, localized), true);
    if (itemField === 'values')
        return replaced(of('的取值', 'values'), ...values(change, listed));
    const band = bandTitle(change, characteristic, item);
    return replaced(of(` ${band.zh} 档的分值`, `points for ${band.en}`), ...values(change, plain));
}
const listed = (value) => inBoth((language) => (Array.isArray(value) ? value.join(listSeparator[language]) : String(value ?? '–')));
const localized = (value) => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
    ? text(String(value.zh), String(value.en))
    : text('–', '–');
function sayBand(change) {
    const { after, at } = change;
    const [, id = '', field = ''] = at;
    if (field === 'label')
        return replaced(text('档名', 'Band name'), ...values(change, localized), true);
    if (after.type === 'scorecard') {
        const label = after.bands.find((band) => band.id === id)?.label ?? after.name;
        return replaced(text(`${label.zh}的分数线`, `Score border of ${label.en}`), ...values(change, quantity(after.output)));
    }
    const label = after.type === 'ranking' ? after.bands.find((band) => band.id === id)?.label : undefined;
    const suffix = after.type === 'ranking' && after.method === 'top-n' ? '' : '%';
    const said = label ?? after.name;
    return replaced(text(`${said.zh}的界线`, `Border of ${said.en}`), ...values(change, (value) => (typeof value === 'number' ? plain(`${formatNumber(value)}${suffix}`) : plain(value))));
}
function sayAxis(change) {
    const { after, at } = change;
    if (after.type !== 'matrix' || (at[0] !== 'rows' && at[0] !== 'columns'))
        return null;
    const axis = after[at[0]];
    const of = (zh, en) => text(`${axis.label.zh}${zh}`, `${axis.label.en}: ${en}`);
    if (at[1] === 'label')
        return replaced(text('坐标轴名称', 'Name of an axis'), ...values(change, localized), true);
    if (at[1] === 'fact')
        return replaced(of('读取的数据项', 'fact'), ...values(change, factName));
    if (at.at(-1) === 'from')
        return replaced(of('的分档界线', 'band border'), ...values(change, quantity(axis.fact)));
    if (at.at(-1) === 'label')
        return replaced(of('的档名', 'band name'), ...values(change, localized), true);
    return null;
}
const simple = {
    name: { what: text('节点名称', 'Node name'), say: localized, cosmetic: true },
    match: { what: text('条件之间', 'Conditions'), say: worded },
    missing: { what: text('资料缺失时', 'When data is missing'), say: policy },
    output: { what: text('得分的代号', 'Key of the score'), say: plain },
    base: { what: text('基础分', 'Base points'), say: plain },
    round: { what: text('得分的小数位', 'Decimals of the score'), say: plain },
    fact: { what: text('排名依据', 'Ranked by'), say: factName },
    method: { what: text('排名方式', 'Way of ranking'), say: worded },
    tier: {
        what: text('对应等级', 'Tier'),
        say: (value, document) => inBoth((language) => tierWords(typeof value === 'string' ? value : null, document, language)),
    },
};
/** One value of a node that stayed. */
export function sayNodeField(group, sides, before, after) {
    const at = group.path.slice(2);
    const first = group.differences[0];
    const change = { before, after, sides, at, values: { before: first?.before, after: first?.after } };
    const last = at.at(-1) ?? '';
    if (last === 'rule')
        return sayRule(change);
    if (at[0] === 'mode')
        return sayMode(change);
    const characteristic = at[0] === 'characteristics' ? characteristicIn(after, at[1]) : undefined;
    if (characteristic)
        return sayInCharacteristic(change, characteristic);
    if (at[0] === 'bands')
        return sayBand(change);
    if (at[0] === 'exits')
        return replaced(text('出口名称', 'Name of an exit'), ...values(change, localized), true);
    const axis = sayAxis(change);
    if (axis)
        return axis;
    const field = Object.hasOwn(simple, last) ? simple[last] : undefined;
    if (!field)
        return { what: text(`${last} 有改动`, `${last} changed`), before: null, after: null, cosmetic: false };
    return replaced(field.what, ...values(change, field.say), field.cosmetic);
}
//# sourceMappingURL=say-node-field.js.map