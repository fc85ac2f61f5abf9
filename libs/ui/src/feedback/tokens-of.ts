/** A piece of code with the part it plays. */
export interface CodeToken {
  kind: 'name' | 'string' | 'number' | 'word' | 'comment' | 'plain';
  text: string;
}

/** Languages the code block can colour. */
export type CodeLanguage = 'json' | 'shell' | 'typescript' | 'python' | 'sql';

const words: Record<CodeLanguage, readonly string[]> = {
  json: ['true', 'false', 'null'],
  shell: ['curl'],
  typescript: ['const', 'await', 'import', 'from', 'if', 'throw', 'new', 'fetch', 'true', 'false', 'null'],
  sql: [
    ...['CREATE', 'TABLE', 'PRIMARY', 'KEY', 'WITH', 'MATERIALIZED', 'SELECT', 'FROM', 'CROSS', 'JOIN', 'AS', 'CAST'],
    ...['CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'AND', 'OR', 'NOT', 'IN', 'IS', 'BETWEEN', 'NULL', 'TRUE', 'FALSE'],
  ],
  python: ['import', 'from', 'print', 'True', 'False', 'None', 'with', 'as'],
};

const comments: Record<CodeLanguage, string> = {
  json: '(?!)',
  shell: '#.*',
  typescript: '//.*',
  python: '#.*',
  sql: '--.*',
};

const stringPattern = '"(?:[^"\\\\]|\\\\.)*"|\'(?:[^\'\\\\]|\\\\.)*\'|`(?:[^`\\\\]|\\\\.)*`';

function kindOf(match: RegExpExecArray, language: CodeLanguage): CodeToken['kind'] {
  const { comment, string, number, word } = match.groups ?? {};
  if (comment !== undefined) return 'comment';
  if (string !== undefined) {
    const after = match.input.slice(match.index + string.length);
    return language === 'json' && /^\s*:/.test(after) ? 'name' : 'string';
  }
  if (number !== undefined) return 'number';
  return word !== undefined && words[language].includes(word) ? 'word' : 'plain';
}

/** Cuts code into coloured pieces; joined again they are the code, character for character. */
export function tokensOf(code: string, language: CodeLanguage): CodeToken[] {
  const pattern = new RegExp(
    `(?<comment>${comments[language]})|(?<string>${stringPattern})|(?<number>(?<![:\\w])\\d+(?:\\.\\d+)?\\b)|(?<word>\\b[A-Za-z_]+\\b)`,
    'g',
  );
  const tokens: CodeToken[] = [];
  let end = 0;
  for (let match = pattern.exec(code); match !== null; match = pattern.exec(code)) {
    if (match.index > end) tokens.push({ kind: 'plain', text: code.slice(end, match.index) });
    tokens.push({ kind: kindOf(match, language), text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < code.length) tokens.push({ kind: 'plain', text: code.slice(end) });
  return tokens;
}
