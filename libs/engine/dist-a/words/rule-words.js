import { formatValue, listSeparator } from './format-value.js';
import { comparisonWords, connectiveWords, functionWords } from './operator-words.js';
/** Deeper rules are refused by the language; words stop there instead of overflowing. */
const deepest = 64;
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The operator of a rule and its arguments; null for a literal. */
export function operatorOf(rule) {
    if (!isRecord(rule))
        return null;
    const [entry, ...others] = Object.entries(rule);
    if (!entry || others.length)
        return null;
    return { operator: entry[0], args: Array.isArray(entry[1]) ? entry[1] : [entry[1]] };
}
/** The fact or score a rule reads when it is nothing but a variable. */
export function variableOf(rule) {
    const found = operatorOf(rule);
    const key = found?.operator === 'var' ? found.args[0] : null;
    return typeof key === 'string' ? key : null;
}
const bracketed = (inner, language) => (language === 'zh' ? `（${inner}）` : `(${inner})`);
/** An operand; groups inside a sentence get brackets. */
function operand(rule, telling, beside, depth) {
    const fact = beside === null ? undefined : telling.vocabulary.factOf(beside);
    const nested = operatorOf(rule);
    if (!nested && !isRecord(rule))
        return formatValue(rule, fact, telling.language);
    const inner = tell(rule, telling, depth + 1);
    return nested && connectiveWords(nested.operator) ? bracketed(inner, telling.language) : inner;
}
function between(operator, args, telling, depth) {
    const key = variableOf(args[1]);
    const [low, middle, high] = [args[0], args[1], args[2]].map((each) => operand(each, telling, key, depth));
    const inclusive = operator === '<=' || operator === '>=';
    if (telling.language === 'zh')
        return `${middle}在 ${low} 到 ${high} 之间（${inclusive ? '含' : '不含'}两端）`;
    return `${middle} is between ${low} and ${high} (${inclusive ? 'inclusive' : 'exclusive'})`;
}
/** A comparison in words, the named side first. */
function comparison(operator, args, telling, depth, holds = true) {
    const swap = variableOf(args[0]) === null && variableOf(args[1]) !== null && operator !== 'in';
    const [left, right] = swap ? [args[1], args[0]] : [args[0], args[1]];
    const words = comparisonWords(swap ? (comparisonWords(operator)?.flipped ?? operator) : operator);
    const key = variableOf(left);
    const isDate = key !== null && telling.vocabulary.factOf(key)?.type === 'date';
    const said = (isDate && words?.date) || words;
    const verb = (holds ? said?.holds : said?.fails)?.[telling.language] ?? operator;
    const [name, value] = [operand(left, telling, variableOf(right), depth), operand(right, telling, key, depth)];
    if (telling.language === 'en')
        return `${name} ${verb} ${value}`;
    return /^[\d−-]/.test(value) ? `${name}${verb} ${value}` : `${name}${verb}${value}`;
}
function negation(rule, telling, depth) {
    const inner = operatorOf(rule);
    if (inner && comparisonWords(inner.operator) && inner.args.length === 2) {
        return comparison(inner.operator, inner.args, telling, depth, false);
    }
    const said = tell(rule, telling, depth + 1);
    return telling.language === 'zh' ? `并非${bracketed(said, 'zh')}` : `not ${bracketed(said, 'en')}`;
}
function choice(args, telling, depth) {
    const said = args.map((arg) => operand(arg, telling, null, depth));
    const parts = [];
    for (let index = 0; index + 1 < said.length; index += 2) {
        const [when, then] = [said[index], said[index + 1]];
        parts.push(telling.language === 'zh' ? `若${when}则 ${then}` : `if ${when} then ${then}`);
    }
    const last = said.length % 2 ? said.at(-1) : undefined;
    if (last !== undefined)
        parts.push(telling.language === 'zh' ? `否则 ${last}` : `else ${last}`);
    return bracketed(parts.join(telling.language === 'zh' ? '，' : ', '), telling.language);
}
function call(operator, args, telling, depth) {
    const name = functionWords(operator)?.[telling.language] ?? operator;
    const said = args.map((arg) => operand(arg, telling, null, depth)).join(listSeparator[telling.language]);
    return telling.language === 'zh' ? `${name}${bracketed(said, 'zh')}` : `${name} ${bracketed(said, 'en')}`;
}
function tell(rule, telling, depth) {
    if (depth > deepest)
        return '…';
    const key = variableOf(rule);
    if (key !== null)
        return telling.vocabulary.labelOf(key)[telling.language];
    const found = operatorOf(rule);
    if (!found)
        return formatValue(rule, undefined, telling.language);
    const { operator, args } = found;
    if (comparisonWords(operator) && args.length === 2)
        return comparison(operator, args, telling, depth);
    if (comparisonWords(operator) && args.length === 3)
        return between(operator, args, telling, depth);
    if (operator === '!')
        return negation(args[0], telling, depth);
    if (operator === '!!')
        return tell(args[0], telling, depth + 1);
    if (operator === 'if' || operator === '?:')
        return choice(args, telling, depth);
    const joint = connectiveWords(operator);
    if (!joint)
        return call(operator, args, telling, depth);
    const said = args.map((arg) => operand(arg, telling, null, depth));
    // One argument of a minus is its negative.
    return operator === '-' && said.length === 1 ? `−${said[0]}` : said.join(joint[telling.language]);
}
/** A rule as people say it, in one language; never throws, whatever the rule. */
export const ruleWords = (rule, vocabulary, language) => tell(rule, { vocabulary, language }, 0);
/** An observed comparison: the verb as it came out, such as 达到 or 未达到. */
export function comparisonVerb(operator, holds, isDate, language) {
    const words = comparisonWords(operator);
    const said = (isDate && words?.date) || words;
    return (holds ? said?.holds : said?.fails)?.[language] ?? operator;
}
//# sourceMappingURL=rule-words.js.map