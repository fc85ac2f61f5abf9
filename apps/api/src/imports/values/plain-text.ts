/** A text as people mean it: full-width characters as ASCII ones, no space around it. */
export const plainText = (text: string): string => text.normalize('NFKC').trim();

const blanks = new Set(['', '-', '--', '—', '——', '/', 'n/a', 'na', '#n/a', 'null', 'none', '无数据', '暂无']);

/** Whether a cell says that there is no value. */
export const saysMissing = (text: string): boolean => blanks.has(plainText(text).toLowerCase());
