import type { exports as zhCN } from '../zh-CN/exports.js';

/** Taking a published version to other people and systems. */
export const exports = {
  open: 'Export',
  openOf: 'Export v{n}',
  title: 'Export {name} v{n}',
  forms: 'Export as',
  words: 'In words',
  language: 'Language of the words',
  download: 'Download',
  moreDetails: '{n} more; copying and downloading take all of them',
  beginning: 'The first {n} of {lines} lines; copying and downloading take all of them',
  jsonLogicNote: 'Any system with a JsonLogic library gives the same tiers with this rule.',
  runnerTitle: 'How to run it',
  runnerNote: 'Run the steps in order; the result is the key of the tier, or null without one.',
  ruleTitle: 'The rule',
  dialect: 'Database',
  sqlNote: 'One query grades all customers, with the same tiers as here.',
  dayNote:
    'What depends on a date is computed for {day}; the day stands in one place of the query and can be replaced.',
  tableTitle: 'The table it reads',
  tableRemark: 'The table it reads; a view with the same columns does as well:',
  tableNotePostgres:
    'Make the table, or a view with the same columns. NULL means there is no data, dates are date, lists are JSON.',
  tableNoteSqlite:
    'Make the table, or a view with the same columns. NULL means there is no data, dates are YYYY-MM-DD, yes and no are 1 and 0, lists are JSON.',
  answerTitle: 'The columns of the answer',
  queryTitle: 'The query',
} satisfies Record<keyof typeof zhCN, string>;
