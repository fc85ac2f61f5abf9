import { canonicalJson, } from '@tierwright/model';
import { conditionWords } from '../words/condition-words.js';
import { formatNumber } from '../words/format-value.js';
import { factVocabulary } from '../words/vocabulary.js';
import { paired, strategyChange, text, tierKey, withItem, } from './strategy-change.js';
const place = text('条件条款', 'Clauses');
const whenOf = (clause, document) => {
    const vocabulary = factVocabulary(document.facts);
    return text(conditionWords(clause.when, vocabulary, 'zh'), conditionWords(clause.when, vocabulary, 'en'));
};
/** What an effect sets, such as 响应 4 小时、价差 0 元/吨. */
function effectWords(effect, unit) {
    if (!effect)
        return text('不适用', 'does not apply');
    const { responseHours, priceBand, paymentDays, priority } = effect;
    const parts = [
        responseHours === undefined
            ? null
            : text(`响应 ${formatNumber(responseHours)} 小时`, `answer within ${formatNumber(responseHours)} h`),
        priceBand === undefined
            ? null
            : text(`价差 ${formatNumber(priceBand)} ${unit.zh}`, `price band ${formatNumber(priceBand)} ${unit.en}`),
        paymentDays === undefined
            ? null
            : text(`账期 ${formatNumber(paymentDays)} 天`, `payment term ${formatNumber(paymentDays)} days`),
        priority === undefined ? null : text(`优先级 ${priority}`, `priority ${priority}`),
    ].filter((part) => part !== null);
    if (!parts.length)
        return text('无改变', 'changes nothing');
    return text(parts.map(({ zh }) => zh).join('、'), parts.map(({ en }) => en).join(', '));
}
const editClause = (id, edit) => (document) => ({
    ...document,
    clauses: document.clauses.map((clause) => (clause.id === id ? edit(clause) : clause)),
});
function effectChanges(sides, was, is) {
    const when = whenOf(is, sides.after);
    return paired(was.effects, is.effects, ({ tier }) => tier).flatMap(({ key: tier, was: old, is: now }) => {
        if (canonicalJson(old ?? null) === canonicalJson(now ?? null))
            return [];
        const [before, after] = [effectWords(old, sides.before.priceUnit), effectWords(now, sides.after.priceUnit)];
        const key = tierKey(sides, tier);
        const told = {
            id: `${is.id}:${tier}`,
            where: place,
            sentence: text(`${key} 在「${when.zh}」时由${before.zh}改为${after.zh}`, `${key} when ${when.en}: from ${before.en} to ${after.en}`),
            before,
            after,
        };
        const edit = editClause(is.id, (clause) => ({
            ...clause,
            effects: withItem(clause.effects, (effect) => effect.tier === tier, now),
        }));
        return [strategyChange(told, edit, { tier })];
    });
}
/** Clauses in the order of another strategy, because later clauses win; those it does not have come first. */
const inOrderOf = (after) => (document) => {
    const place = ({ id }) => after.clauses.findIndex((clause) => clause.id === id);
    return { ...document, clauses: [...document.clauses].sort((a, b) => place(a) - place(b)) };
};
/** Clauses that stay and changed places. */
function orderChange({ before, after }) {
    const ids = (document, other) => document.clauses.map(({ id }) => id).filter((id) => other.clauses.some((clause) => clause.id === id));
    if (ids(before, after).join() === ids(after, before).join())
        return [];
    const sentence = text('条款的先后顺序有改动', 'The order of the clauses changed');
    return [strategyChange({ id: 'clauses:order', where: place, sentence }, inOrderOf(after))];
}
/** What differs in the clauses: whole ones, conditions, effects per tier, and their order. */
export function clauseChanges(sides) {
    const { before, after } = sides;
    const changes = paired(before.clauses, after.clauses, ({ id }) => id).flatMap(({ key: id, was, is }) => {
        if (!was || !is) {
            const when = is ? whenOf(is, after) : was ? whenOf(was, before) : text('', '');
            const told = {
                id,
                kind: is ? 'added' : 'removed',
                where: place,
                sentence: is
                    ? text(`新增条款：${when.zh}`, `Add the clause: ${when.en}`)
                    : text(`移除条款：${when.zh}`, `Remove the clause: ${when.en}`),
            };
            const edit = (document) => inOrderOf(after)({ ...document, clauses: withItem(document.clauses, (clause) => clause.id === id, is) });
            return [strategyChange(told, edit)];
        }
        if (canonicalJson(was.when) === canonicalJson(is.when))
            return effectChanges(sides, was, is);
        const [old, now] = [whenOf(was, before), whenOf(is, after)];
        const told = {
            id: `${id}:when`,
            where: place,
            sentence: text(`条款条件由「${old.zh}」改为「${now.zh}」`, `Clause “${old.en}” becomes “${now.en}”`),
            before: old,
            after: now,
        };
        const edit = editClause(id, (clause) => ({ ...clause, when: is.when }));
        return [strategyChange(told, edit), ...effectChanges(sides, was, is)];
    });
    return [...changes, ...orderChange(sides)];
}
//# sourceMappingURL=diff-clauses.js.map