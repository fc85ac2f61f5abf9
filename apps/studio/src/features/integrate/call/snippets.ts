import type { CodeLanguage } from '@tierwright/ui';

/** A call as another system makes it. */
export interface ExampleCall {
  origin: string;
  modelKey: string;
  customer: string;
  /** null for the live version. */
  version: number | null;
  /** The secret while it can still be shown; else the example reads an environment variable. */
  secret: string | null;
}

/** The languages an example is given in. */
export const exampleLanguages = ['curl', 'typescript', 'python'] as const;
export type ExampleLanguage = (typeof exampleLanguages)[number];

/** How the code block colours each example. */
export const colouring: Record<ExampleLanguage, CodeLanguage> = {
  curl: 'shell',
  typescript: 'typescript',
  python: 'python',
};

const bodyOf = ({ customer, version }: ExampleCall) => (version === null ? { customer } : { customer, version });

const urlOf = ({ origin, modelKey }: ExampleCall) => `${origin}/api/v1/grading-models/${modelKey}/evaluations`;

/** `{"customer": "OG-01427", "version": 1}`, as a person would type it. */
const spaced = (body: object) =>
  `{${Object.entries(body)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')}}`;

// A quote inside a single-quoted shell word ends the word, gives an escaped quote and starts another.
const shellWord = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

const shell = (call: ExampleCall) => [
  ...(call.secret === null ? [] : [`export TIERWRIGHT_KEY=${shellWord(call.secret)}`]),
  `curl -s ${urlOf(call)} \\`,
  '  -H "Authorization: Bearer $TIERWRIGHT_KEY" \\',
  '  -H "Content-Type: application/json" \\',
  `  -d ${shellWord(spaced(bodyOf(call)))}`,
];

const typescript = (call: ExampleCall) => [
  `const answer = await fetch("${urlOf(call)}", {`,
  '  method: "POST",',
  '  headers: {',
  `    Authorization: ${call.secret === null ? '`Bearer ${process.env.TIERWRIGHT_KEY}`' : JSON.stringify(`Bearer ${call.secret}`)},`,
  '    "Content-Type": "application/json",',
  '  },',
  `  body: JSON.stringify(${spaced(bodyOf(call))}),`,
  '});',
  'const { status, tier, reasons, service } = await answer.json();',
];

const python = (call: ExampleCall) => [
  'import json, os, urllib.request',
  '',
  `key = ${call.secret === null ? 'os.environ["TIERWRIGHT_KEY"]' : JSON.stringify(call.secret)}`,
  'call = urllib.request.Request(',
  `    "${urlOf(call)}",`,
  `    data=json.dumps(${spaced(bodyOf(call))}).encode(),`,
  '    headers={"Authorization": f"Bearer {key}", "Content-Type": "application/json"},',
  ')',
  'answer = json.load(urllib.request.urlopen(call))',
  'print(answer["tier"], answer["reasons"])',
];

const makers: Record<ExampleLanguage, (call: ExampleCall) => string[]> = { curl: shell, typescript, python };

/** The call as code that runs as it stands; notes become comments at the end. */
export function snippetOf(call: ExampleCall, language: ExampleLanguage, notes: readonly string[]): string {
  const mark = language === 'typescript' ? '//' : '#';
  return [...makers[language](call), '', ...notes.map((note) => `${mark} ${note}`)].join('\n');
}
