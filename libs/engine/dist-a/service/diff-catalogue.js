import { canonicalJson } from '@tierwright/model';
import { formatNumber } from '../words/format-value.js';
import { cadenceWords } from './cadence-words.js';
import { paired, strategyChange, text, withItem } from './strategy-change.js';
const differs = (a, b) => canonicalJson(a ?? null) !== canonicalJson(b ?? null);
/** Puts a promise with all its deliveries and its floor into a strategy as `from` has them, or takes it out. */
function withPromise(document, from, id) {
    const isIt = ({ promise }) => promise === id;
    return {
        ...document,
        promises: withItem(document.promises, (promise) => promise.id === id, from.promises.find((each) => each.id === id)),
        tiers: document.tiers.map((service) => {
            const source = from.tiers.find(({ tier }) => tier === service.tier);
            return { ...service, deliveries: withItem(service.deliveries, isIt, source?.deliveries.find(isIt)) };
        }),
        floor: {
            ...document.floor,
            deliveries: withItem(document.floor.deliveries, isIt, from.floor.deliveries.find(isIt)),
        },
    };
}
function changedPromise(was, is) {
    const cosmetic = was.visit === is.visit && was.key === is.key;
    const counted = (promise) => promise.visit ? text('计为拜访', 'a visit') : text('不计为拜访', 'no visit');
    const [before, after] = was.visit === is.visit ? [was.name, is.name] : [counted(was), counted(is)];
    const told = {
        id: `${is.id}:item`,
        where: text('承诺', 'Promises'),
        cosmetic,
        sentence: text(`服务「${is.name.zh}」由「${before.zh}」改为「${after.zh}」`, `The promise ${is.name.en} from “${before.en}” to “${after.en}”`),
        before,
        after,
    };
    return strategyChange(told, (document) => ({
        ...document,
        promises: withItem(document.promises, ({ id }) => id === is.id, is),
    }));
}
/** What differs in the catalogue of promises; one that comes or goes takes its deliveries and floor along. */
export function promiseChanges({ before, after }) {
    return paired(before.promises, after.promises, ({ id }) => id).flatMap(({ key: id, was, is }) => {
        if (was && is)
            return differs(was, is) ? [changedPromise(was, is)] : [];
        const name = (is ?? was)?.name ?? text('', '');
        const told = {
            id,
            kind: is ? 'added' : 'removed',
            where: text('承诺', 'Promises'),
            sentence: is
                ? text(`新增服务「${name.zh}」`, `Add the promise ${name.en}`)
                : text(`移除服务「${name.zh}」`, `Remove the promise ${name.en}`),
        };
        return [strategyChange(told, (document) => withPromise(document, after, id))];
    });
}
/** What differs in the floor. */
export function floorChanges({ before, after }) {
    const where = text('底线', 'Floor');
    const stays = (id) => [before, after].every(({ promises }) => promises.some((promise) => promise.id === id));
    const deliveries = paired(before.floor.deliveries, after.floor.deliveries, ({ promise }) => promise)
        .filter(({ key, was, is }) => stays(key) && differs(was, is))
        .map(({ key: id, was, is }) => {
        const name = after.promises.find((promise) => promise.id === id)?.name ?? text('', '');
        const say = (times) => times === undefined ? text('无底线', 'none') : text(cadenceWords(times, 'zh'), cadenceWords(times, 'en'));
        const [old, now] = [say(was?.timesAYear), say(is?.timesAYear)];
        const sentence = text(`底线：${name.zh}由${old.zh}改为${now.zh}`, `Floor: ${name.en} from ${old.en} to ${now.en}`);
        return strategyChange({ id: `floor:${id}`, where, sentence, before: old, after: now }, (document) => ({
            ...document,
            floor: {
                ...document.floor,
                deliveries: withItem(document.floor.deliveries, ({ promise }) => promise === id, is),
            },
        }));
    });
    if (before.floor.responseHours === after.floor.responseHours)
        return deliveries;
    const say = (hours) => hours === undefined ? text('无底线', 'none') : text(`${formatNumber(hours)} 小时`, `${formatNumber(hours)} h`);
    const [old, now] = [say(before.floor.responseHours), say(after.floor.responseHours)];
    const sentence = text(`底线：响应由 ${old.zh}改为 ${now.zh}`, `Floor: response from ${old.en} to ${now.en}`);
    const response = strategyChange({ id: 'floor:response', where, sentence, before: old, after: now }, (document) => {
        const { responseHours, ...floor } = { ...document.floor, ...after.floor, deliveries: document.floor.deliveries };
        return { ...document, floor: after.floor.responseHours === undefined ? floor : { ...floor, responseHours } };
    });
    return [...deliveries, response];
}
/** Names, price unit and facts. */
export function headingChanges({ before, after }) {
    const where = text('策略', 'Strategy');
    const fields = [
        ['name', text('策略名称有改动', 'The name changed'), true],
        ['description', text('策略说明有改动', 'The description changed'), true],
        ['gradingModel', text('所属分级模型有改动', 'The grading model changed'), false],
        ['priceUnit', text('价差单位有改动', 'The unit of the price band changed'), false],
    ];
    const headings = fields
        .filter(([field]) => differs(before[field], after[field]))
        .map(([field, sentence, cosmetic]) => strategyChange({ id: `model:${field}`, subject: 'model', where, sentence, cosmetic }, (document) => ({
        ...document,
        [field]: after[field],
    })));
    const facts = paired(before.facts, after.facts, ({ key }) => key)
        .filter(({ was, is }) => differs(was, is))
        .map(({ key, was, is }) => {
        const label = (is ?? was)?.label ?? text(key, key);
        const [zh, en] = !was ? ['新增', 'Add'] : !is ? ['移除', 'Remove'] : ['改动', 'Change'];
        const kind = !was ? 'added' : !is ? 'removed' : 'changed';
        const sentence = text(`${zh}数据项「${label.zh}」`, `${en} the fact “${label.en}”`);
        return strategyChange({ id: `fact:${key}`, kind, subject: 'facts', where, sentence }, (document) => ({
            ...document,
            facts: withItem(document.facts, (fact) => fact.key === key, is),
        }));
    });
    return [...headings, ...facts];
}
//# sourceMappingURL=diff-catalogue.js.map