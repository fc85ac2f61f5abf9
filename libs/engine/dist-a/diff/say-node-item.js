import { rankWords } from '../words/exit-label.js';
import { formatNumber } from '../words/format-value.js';
import { bandWithEnd, bandWords } from '../words/range-words.js';
import { ruleWords } from '../words/rule-words.js';
import { vocabularyOf } from '../words/vocabulary.js';
import { cameOrWent, inBoth, replaced, text } from './phrase.js';
function bandTitle(bands, id, fact, document) {
    const found = bandWithEnd(bands, id);
    const definition = vocabularyOf(document).factOf(fact);
    return inBoth((language) => (found && bandWords(found.band, found.to, definition, language)) || '–');
}
const between = (zh, en, title) => text(`${zh}「${title.zh}」`, `${en} “${title.en}”`);
/** What a part of a node is called, in the document that has it. */
function titleOfItem(node, at, document) {
    const id = at.at(-1) ?? '';
    if (node.type === 'criterion' || node.type === 'gate') {
        const rule = node.when.conditions.find((condition) => condition.id === id)?.rule;
        return inBoth((language) => {
            const said = ruleWords(rule, vocabularyOf(document), language);
            return language === 'zh' ? `条件：${said}` : `the condition: ${said}`;
        });
    }
    if (node.type === 'scorecard') {
        const characteristic = node.characteristics.find((each) => each.id === at[1]);
        if (!characteristic)
            return between('分数档', 'the score band', bandTitle(node.bands, id, node.output, document));
        if (at.length <= 2) {
            const weight = formatNumber(characteristic.weight);
            const { zh, en } = characteristic.label;
            return text(`指标「${zh}」，权重 ${weight}`, `the characteristic “${en}”, weight ${weight}`);
        }
        if (characteristic.by === 'values')
            return between('取值分组', 'the group of values of', characteristic.label);
        const band = bandTitle(characteristic.bands, id, characteristic.fact, document);
        return text(`${characteristic.label.zh}分档「${band.zh}」`, `the ${characteristic.label.en} band “${band.en}”`);
    }
    if (node.type === 'ranking') {
        const band = node.bands.find((each) => each.id === id);
        const title = inBoth((language) => band?.label?.[language] || rankWords(node, band?.upTo, language));
        return between('排名档', 'the rank', title);
    }
    if (node.type !== 'matrix')
        return text('–', '–');
    const exit = node.exits.find((each) => each.id === id);
    if (exit)
        return between('出口', 'the exit', exit.label);
    const axis = at[0] === 'rows' ? node.rows : node.columns;
    const band = bandTitle(axis.bands, id, axis.fact, document);
    return text(`${axis.label.zh}分档「${band.zh}」`, `the ${axis.label.en} band “${band.en}”`);
}
/** A part of a node that came, went or was made anew. */
export function sayNodeItem(group, sides, before, after) {
    const at = group.path.slice(2);
    const own = group.differences.find(({ path }) => path.length === group.path.length + 1 && path.at(-1) === 'id');
    if (!own)
        return replaced(text('重做指标', 'Characteristic'), titleOfItem(before, at, sides.before), titleOfItem(after, at, sides.after));
    const came = own.after !== undefined;
    return cameOrWent(came, came ? titleOfItem(after, at, sides.after) : titleOfItem(before, at, sides.before));
}
/** A cell of a matrix that leads to another exit. */
export function sayCell(group, before, after) {
    const [row = '', column = ''] = (group.path[3] ?? '').split('.');
    const label = (node, axis, id) => {
        if (node.type !== 'matrix')
            return text('', '');
        const band = node[axis].bands.find((each) => each.id === id)?.label;
        return inBoth((language) => `${node[axis].label[language]} ${band?.[language] ?? ''}`.trim());
    };
    const [r, c] = [label(after, 'rows', row), label(after, 'columns', column)];
    const exitOf = (node, value) => (node.type === 'matrix' ? node.exits.find(({ id }) => id === value)?.label : undefined) ?? text('空', 'empty');
    const difference = group.differences[0];
    return replaced(text(`${r.zh} × ${c.zh} 的格`, `Cell ${r.en} × ${c.en}`), exitOf(before, difference?.before), exitOf(after, difference?.after));
}
//# sourceMappingURL=say-node-item.js.map