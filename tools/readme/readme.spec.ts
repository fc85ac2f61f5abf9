import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import * as engine from '@tierwright/engine';
import * as examples from '@tierwright/examples';
import * as jsonLogic from '@tierwright/json-logic';
import * as model from '@tierwright/model';
import { checkedProgram, countChecks, programIn } from './examples.mjs';

const libs = join(dirname(fileURLToPath(import.meta.url)), '../../libs');
const modules = {
  '@tierwright/engine': engine,
  '@tierwright/examples': examples,
  '@tierwright/json-logic': jsonLogic,
  '@tierwright/model': model,
};

type Check = (work: () => Promise<unknown>, expected: unknown, line: number, throws: boolean) => Promise<void>;

/** Runs the body of a module; a failed line is named with what it gave. */
async function run(body: string): Promise<number> {
  let checked = 0;
  const check: Check = async (work, expected, line, throws) => {
    checked += 1;
    const answer = await work().then(
      (value) => ({ line, value }),
      (error: { type?: string; message: string }) => ({ line, throws: error.type ?? error.message }),
    );
    expect(answer).toEqual(throws ? { line, throws: expected } : { line, value: expected });
  };
  const text = `export default async (__modules, __check) => {\n${body}\n};`;
  const { default: main } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  await main(modules, check);
  return checked;
}

const readmes = readdirSync(libs).filter((lib) => existsSync(join(libs, lib, 'README.md')));

describe('the README', () => {
  it.each(readmes)('of %s says what its examples give', async (lib) => {
    const body = checkedProgram(programIn(readFileSync(join(libs, lib, 'README.md'), 'utf8')), { ownImports: false });
    expect(await run(body)).toBe(countChecks(body));
  });

  it.each(['json-logic', 'model', 'engine'])('of %s, which is published, has examples', (lib) => {
    const body = checkedProgram(programIn(readFileSync(join(libs, lib, 'README.md'), 'utf8')));
    expect(countChecks(body)).toBeGreaterThan(0);
  });
});

describe('an example', () => {
  const inMarkdown = (code: string) => `# title\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
  const gives = (code: string) => run(checkedProgram(programIn(inMarkdown(code)), { ownImports: false }));

  it('whose line says another value than it gives fails with the line of the README', async () => {
    await expect(gives('const a = 1;\na + 1; // → 3')).rejects.toThrow('"line": 5');
  });

  it('may span lines, use earlier names and say what it throws', async () => {
    const code = `import { apply } from '@tierwright/json-logic';
const rule = { '+': [1, { var: 'x' }] } as const;
const sum = apply(
  rule,
  { x: 2 },
); // → 3
({ sum }); // → { sum: 3 }
apply({ throw: 'odd' }); // → throws odd`;
    expect(await gives(code)).toBe(3);
  });

  it('that should throw and does not fails', async () => {
    await expect(gives('1 + 1; // → throws NaN')).rejects.toThrow();
  });
});
