import { connectiveWords } from './operator-words.js';
import { operatorOf, ruleWords } from './rule-words.js';
const noCondition = { zh: '尚未设置条件', en: 'no condition yet' };
/** Conditions as one clause of a sentence. */
export function conditionWords(when, vocabulary, language) {
    if (!when.conditions.length)
        return noCondition[language];
    const joint = connectiveWords(when.match === 'all' ? 'and' : 'or')?.[language] ?? '';
    const grouped = when.conditions.length > 1;
    return when.conditions
        .map(({ rule }) => {
        const said = ruleWords(rule, vocabulary, language);
        const operator = operatorOf(rule)?.operator;
        if (!grouped || (operator !== 'and' && operator !== 'or'))
            return said;
        return language === 'zh' ? `（${said}）` : `(${said})`;
    })
        .join(joint);
}
//# sourceMappingURL=condition-words.js.map