const text = (zh, en) => ({ zh, en });
/** Comparisons of the portable profile in words. */
const comparisons = {
    '>': {
        holds: text('超过', 'is more than'),
        fails: text('未超过', 'is not more than'),
        flipped: '<',
        date: { holds: text('晚于', 'is after'), fails: text('不晚于', 'is not after') },
    },
    '>=': {
        holds: text('达到', 'is at least'),
        fails: text('未达到', 'is below'),
        flipped: '<=',
        date: { holds: text('不早于', 'is on or after'), fails: text('早于', 'is before') },
    },
    '<': {
        holds: text('低于', 'is less than'),
        fails: text('不低于', 'is not less than'),
        flipped: '>',
        date: { holds: text('早于', 'is before'), fails: text('不早于', 'is not before') },
    },
    '<=': {
        holds: text('不超过', 'is at most'),
        fails: text('超过', 'is above'),
        flipped: '>=',
        date: { holds: text('不晚于', 'is on or before'), fails: text('晚于', 'is after') },
    },
    '==': { holds: text('为', 'is'), fails: text('不为', 'is not'), flipped: '==' },
    '===': { holds: text('为', 'is'), fails: text('不为', 'is not'), flipped: '===' },
    '!=': { holds: text('不为', 'is not'), fails: text('为', 'is'), flipped: '!=' },
    '!==': { holds: text('不为', 'is not'), fails: text('为', 'is'), flipped: '!==' },
    in: { holds: text('属于', 'is one of'), fails: text('不属于', 'is none of'), flipped: '' },
};
/** Connectives and arithmetic of the portable profile. */
const connectives = {
    and: text('，且', ' and '),
    or: text('，或', ' or '),
    '+': text(' + ', ' + '),
    '-': text(' − ', ' − '),
    '*': text(' × ', ' × '),
    '/': text(' ÷ ', ' ÷ '),
    '%': text(' 除余 ', ' mod '),
};
/** Functions of the portable profile that take a list. */
const functions = {
    min: text('最小值', 'smallest of'),
    max: text('最大值', 'largest of'),
};
/** An own row of a table; an operator named like a property of every object is simply not there. */
const rowOf = (table, operator) => Object.hasOwn(table, operator) ? table[operator] : undefined;
/** Words of a comparison; undefined for anything else. */
export const comparisonWords = (operator) => rowOf(comparisons, operator);
/** What stands between the arguments of a connective or of arithmetic; undefined for anything else. */
export const connectiveWords = (operator) => rowOf(connectives, operator);
/** Name of a function over a list; undefined for anything else. */
export const functionWords = (operator) => rowOf(functions, operator);
//# sourceMappingURL=operator-words.js.map