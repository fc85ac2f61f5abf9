import { canonicalJson, } from '@tierwright/model';
import { formatNumber } from '../words/format-value.js';
import { cadenceWords, promiseAtCadence } from './cadence-words.js';
import { paired, strategyChange, text, tierKey, withItem, } from './strategy-change.js';
const editService = (tier, edit) => (document) => ({
    ...document,
    tiers: document.tiers.map((service) => (service.tier === tier ? edit(service) : service)),
});
const hours = (value) => text(`${formatNumber(value)} 小时`, `${formatNumber(value)} h`);
/** Times a year of one promise: B 由每月拜访一次改为每两周拜访一次. */
function cadenceSentence(tier, promise, was, is) {
    const en = `${tier}: ${promise.en}`;
    if (was === 0)
        return text(`${tier} 新增${promiseAtCadence(promise.zh, is)}`, `${en} added, ${cadenceWords(is, 'en')}`);
    if (is === 0) {
        return text(`${tier} 取消${promise.zh}，原为${cadenceWords(was, 'zh')}`, `${en} dropped, was ${cadenceWords(was, 'en')}`);
    }
    const target = cadenceWords(is, 'zh');
    return text(`${tier} 由${promiseAtCadence(promise.zh, was)}改为${target}${target.endsWith('次') ? '' : '一次'}`, `${en} from ${cadenceWords(was, 'en')} to ${cadenceWords(is, 'en')}`);
}
const cadence = (times) => text(cadenceWords(times, 'zh'), cadenceWords(times, 'en'));
function deliveryChanges(sides, was, is) {
    const { before, after } = sides;
    const key = tierKey(sides, is.tier);
    return after.promises.flatMap(({ id, name }) => {
        // A promise that is new brings its deliveries along.
        if (!before.promises.some((promise) => promise.id === id))
            return [];
        const of = (service) => service.deliveries.find(({ promise }) => promise === id) ?? { promise: id, timesAYear: 0, hoursEach: 0 };
        const [old, now] = [of(was), of(is)];
        const where = text(`承诺 · ${name.zh}`, `Promises · ${name.en}`);
        const edit = (change) => editService(is.tier, (service) => {
            const delivery = { ...of(service), ...change };
            return { ...service, deliveries: withItem(service.deliveries, ({ promise }) => promise === id, delivery) };
        });
        const floor = after.floor.deliveries.find(({ promise }) => promise === id)?.timesAYear ?? 0;
        const times = strategyChange({
            id: `${is.tier}:${id}:times`,
            where,
            sentence: cadenceSentence(key, name, old.timesAYear, now.timesAYear),
            before: cadence(old.timesAYear),
            after: cadence(now.timesAYear),
        }, edit({ timesAYear: now.timesAYear }), { tier: is.tier, belowFloor: now.timesAYear < floor });
        const [longWas, longIs] = [hours(old.hoursEach), hours(now.hoursEach)];
        const each = strategyChange({
            id: `${is.tier}:${id}:hours`,
            where,
            sentence: text(`${key} 每次${name.zh}由 ${longWas.zh}改为 ${longIs.zh}`, `${key}: hours of each ${name.en} from ${longWas.en} to ${longIs.en}`),
            before: longWas,
            after: longIs,
        }, edit({ hoursEach: now.hoursEach }), { tier: is.tier });
        return [...(old.timesAYear === now.timesAYear ? [] : [times]), ...(old.hoursEach === now.hoursEach ? [] : [each])];
    });
}
const yesNo = (value) => (value ? text('可用', 'on') : text('不可用', 'off'));
const plain = (value) => text(formatNumber(value), formatNumber(value));
const number = (say) => (value, unit) => typeof value === 'number' ? say(value, unit) : yesNo(value);
const entitlementWords = {
    priceBand: {
        name: text('价差', 'price band'),
        say: number((value, unit) => text(`${formatNumber(value)} ${unit.zh}`, `${formatNumber(value)} ${unit.en}`)),
    },
    paymentDays: {
        name: text('账期', 'payment term'),
        say: number((value) => text(`${formatNumber(value)} 天`, `${formatNumber(value)} days`)),
    },
    priority: { name: text('优先级', 'priority'), say: number(plain) },
    selfOrder: { name: text('自助下单', 'self-service orders'), say: (value) => yesNo(value === true) },
    selfRepair: { name: text('自助报修', 'self-service repairs'), say: (value) => yesNo(value === true) },
};
function entitlementChanges(sides, was, is) {
    const key = tierKey(sides, is.tier);
    const fields = Object.keys(entitlementWords);
    return fields.flatMap((field) => {
        if (was.entitlements[field] === is.entitlements[field])
            return [];
        const { name, say } = entitlementWords[field];
        const before = say(was.entitlements[field], sides.before.priceUnit);
        const after = say(is.entitlements[field], sides.after.priceUnit);
        const told = {
            id: `${is.tier}:${field}`,
            where: text(`权益 · ${name.zh}`, `Entitlements · ${name.en}`),
            sentence: text(`${key} ${name.zh}由 ${before.zh} 改为 ${after.zh}`, `${key}: ${name.en} from ${before.en} to ${after.en}`),
            before,
            after,
        };
        const value = { [field]: is.entitlements[field] };
        const edit = editService(is.tier, (service) => ({
            ...service,
            entitlements: { ...service.entitlements, ...value },
        }));
        return [strategyChange(told, edit, { tier: is.tier })];
    });
}
function responseChange(sides, was, is) {
    if (was.responseHours === is.responseHours)
        return [];
    const key = tierKey(sides, is.tier);
    const [before, after] = [hours(was.responseHours), hours(is.responseHours)];
    const told = {
        id: `${is.tier}:response`,
        where: text('承诺 · 响应时限', 'Promises · response'),
        sentence: text(`${key} 响应时限由 ${before.zh}改为 ${after.zh}`, `${key}: response within ${after.en} instead of ${before.en}`),
        before,
        after,
    };
    const edit = editService(is.tier, (service) => ({ ...service, responseHours: is.responseHours }));
    const belowFloor = is.responseHours > (sides.after.floor.responseHours ?? Infinity);
    return [strategyChange(told, edit, { tier: is.tier, belowFloor })];
}
function ownerChange(sides, was, is) {
    if (canonicalJson(was.ownerRole) === canonicalJson(is.ownerRole))
        return [];
    const key = tierKey(sides, is.tier);
    const told = {
        id: `${is.tier}:owner`,
        where: text('承诺 · 负责角色', 'Promises · owner role'),
        sentence: text(`${key} 负责角色由${was.ownerRole.zh}改为${is.ownerRole.zh}`, `${key}: owner from ${was.ownerRole.en} to ${is.ownerRole.en}`),
        before: was.ownerRole,
        after: is.ownerRole,
    };
    const edit = editService(is.tier, (service) => ({ ...service, ownerRole: is.ownerRole }));
    return [strategyChange(told, edit, { tier: is.tier })];
}
function cameOrWent(sides, tier, is) {
    const key = tierKey(sides, tier);
    const told = {
        id: tier,
        kind: is ? 'added' : 'removed',
        where: text('等级', 'Tiers'),
        sentence: is
            ? text(`新增 ${key} 级的服务`, `Add the service of tier ${key}`)
            : text(`移除 ${key} 级的服务`, `Remove the service of tier ${key}`),
    };
    const edit = (document) => ({
        ...document,
        tiers: withItem(document.tiers, (service) => service.tier === tier, is),
    });
    return strategyChange(told, edit, { tier });
}
/** What differs in the templates of the tiers. */
export function tierServiceChanges(sides) {
    return paired(sides.before.tiers, sides.after.tiers, ({ tier }) => tier).flatMap(({ key, was, is }) => {
        if (!was || !is)
            return [cameOrWent(sides, key, is)];
        return [
            ...deliveryChanges(sides, was, is),
            ...responseChange(sides, was, is),
            ...ownerChange(sides, was, is),
            ...entitlementChanges(sides, was, is),
        ];
    });
}
//# sourceMappingURL=diff-tier-service.js.map