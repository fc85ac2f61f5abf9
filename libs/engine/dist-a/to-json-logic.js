import { anyRule, isPresent } from '@tierwright/json-logic';
import { scopeOf } from './compile.js';
import { judgeValue, ownFact } from './facts.js';
import { handlerOf } from './node-kinds/index.js';
import { anyMissing } from './numeric-fact.js';
import { Reports } from './scope.js';
const stepOf = (node) => `$${node.id}`;
/**
 * A program as steps of plain JsonLogic that any engine runs in order, with the same tier for every customer.
 * A node that cannot run answers null, so its customers have no tier there either.
 */
export function toJsonLogic(program) {
    const steps = [];
    const caps = [];
    const set = (name, rule) => {
        steps.push({ set: name, rule });
        return name;
    };
    let named = 0;
    const define = (rule) => set(`$v_${(named += 1)}`, rule);
    const limit = (rule) => void caps.push({ var: define(rule) });
    const scope = scopeOf(program.document, program.cuts, new Reports(program.document));
    const arrivals = reachedRules(program);
    for (const index of program.order) {
        const { node, runs } = program.nodes[index];
        const reached = arrivals[index] ?? false;
        const whole = { ...scope, reached, define, set: (name, rule) => void set(name, rule), limit };
        set(stepOf(node), runs ? handlerOf(node.type).toJsonLogic(node, whole) : null);
    }
    endSteps(program, caps, set);
    return { inputs: inputsOf(program), steps, result: resultRule(program) };
}
/** By node, when a customer comes to it: the start always, another by any exit that leads there. */
function reachedRules(program) {
    const ways = program.nodes.map(() => []);
    for (const { node, exits } of program.nodes) {
        for (const { id, target } of exits)
            ways[target]?.push({ '==': [{ var: stepOf(node) }, id] });
    }
    return ways.map((rules, index) => (index === program.start ? true : anyRule(rules)));
}
/** Where the customer ended, the caps applied, and the id of that tier. */
function endSteps(program, caps, set) {
    const ends = program.nodes.filter(({ node }) => node.type === 'tier').map(({ node }) => stepOf(node));
    const own = set('$own', { if: [...ends.flatMap((name) => [isPresent(name), { var: name }]), null] });
    const rank = set('$rank', { if: [isPresent(own), { max: [{ var: own }, ...caps] }, null] });
    const ids = program.document.tiers.flatMap(({ id }, at) => [{ '==': [{ var: rank }, at] }, id]);
    set('$tier', { if: [anyMissing([rank]), null, ...ids, null] });
}
function resultRule({ document }) {
    return { if: [...document.tiers.flatMap(({ id, key }) => [{ '==': [{ var: '$tier' }, id] }, key]), null] };
}
/** The facts some node reads, with what a caller must keep to. */
function inputsOf(program) {
    const read = new Set(program.nodes.flatMap(({ reads }) => reads));
    return program.slots.flatMap(({ fact }, slot) => {
        if (!fact || !read.has(slot))
            return [];
        const options = fact.options?.map(({ value }) => value);
        return [{ key: fact.key, type: fact.type, ...fact.range, ...(options?.length ? { options } : {}) }];
    });
}
/**
 * The data to start the exported steps with: missing values null, dates as days since 1970-01-01.
 * Null when a fact that some node reads cannot be used; the engine then decides by the path alone.
 */
export function jsonLogicInputs(program, facts) {
    const data = {};
    for (const { key } of inputsOf(program)) {
        const fact = program.slots[program.slotOf.get(key) ?? -1]?.fact;
        const judged = fact ? judgeValue(fact, ownFact(facts, key)) : null;
        if (!judged || !('value' in judged))
            return null;
        data[key] = judged.value;
    }
    return data;
}
//# sourceMappingURL=to-json-logic.js.map