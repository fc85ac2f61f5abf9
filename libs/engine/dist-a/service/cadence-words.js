import { formatNumber } from '../words/format-value.js';
/** Rhythms with a name of their own; the rest is so many times a year. */
const named = [
    { times: 365, zh: '每天', en: 'daily' },
    { times: 104, zh: '每周两次', en: 'twice a week' },
    { times: 52, zh: '每周', en: 'weekly' },
    { times: 26, zh: '每两周', en: 'every two weeks' },
    { times: 24, zh: '每月两次', en: 'twice a month' },
    { times: 12, zh: '每月', en: 'monthly' },
    { times: 6, zh: '每两月', en: 'every two months' },
    { times: 4, zh: '每季', en: 'quarterly' },
    { times: 2, zh: '每半年', en: 'every half-year' },
    { times: 1, zh: '每年', en: 'yearly' },
    { times: 0, zh: '不安排', en: 'none' },
];
/** How often so many times a year is: 26 is every two weeks. */
export function cadenceWords(timesAYear, language) {
    const found = named.find(({ times }) => times === timesAYear);
    if (found)
        return found[language];
    const times = formatNumber(timesAYear);
    return language === 'zh' ? `每年 ${times} 次` : `${times} times a year`;
}
/** A promise at a rhythm, as it is said: 每月拜访一次, 每周两次拜访. */
export function promiseAtCadence(promise, timesAYear) {
    const words = cadenceWords(timesAYear, 'zh');
    return words.endsWith('次') ? `${words}${promise}` : `${words}${promise}一次`;
}
//# sourceMappingURL=cadence-words.js.map