import type { ModelWords, SqlExport } from '@tierwright/contract';
import type { Language } from '@tierwright/model';

/** The beginning of a long text and how many lines it has in all. */
export function beginningOf(text: string, limit: number): { beginning: string; lines: number } {
  const lines = text.split('\n');
  return { beginning: lines.slice(0, limit).join('\n'), lines: lines.length };
}

/** What a step is called and what it says: `第 1 步「…」` and the rest behind the colon. */
export function titleAndRest(text: string): { title: string; rest: string } {
  const found = /^((?:第 \d+ 步「.*?」|Step \d+ “.*?”|[^：:]*?))(?:：|: )(.*)$/s.exec(text);
  return { title: found?.[1] ?? '', rest: found?.[2] ?? text };
}

/** A model in sentences as a plain text to send around. */
export function wordsAsText({ name, description, steps, stability }: ModelWords, title: string): string {
  const told = steps.map(({ text, details }) => [text, ...details.map((detail) => `  - ${detail}`)].join('\n'));
  const head = [title || name, description].filter((line) => line !== '').join('\n');
  return `${[head, ...told, stability].join('\n\n')}\n`;
}

/** What is said around a query in its file. */
export interface SqlRemarks {
  readonly title: string;
  readonly table: string;
  readonly answer: string;
  readonly day: string;
}

/** A query as a file that runs as it is, with what it reads and answers above it as comments. */
export function sqlAsFile({ table, answers, asOf, query }: SqlExport, remarks: SqlRemarks, language: Language): string {
  const comments = [
    remarks.title,
    '',
    remarks.table,
    ...table.split('\n'),
    '',
    remarks.answer,
    ...answers.map(({ name, meaning }) => `  ${name}: ${meaning[language]}`),
    ...(asOf === null ? [] : ['', remarks.day]),
  ];
  return `${comments.map((line) => `-- ${line.replaceAll('\r', '')}`.trimEnd()).join('\n')}\n\n${query};\n`;
}
