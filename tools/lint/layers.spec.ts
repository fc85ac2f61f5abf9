import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The rules that a snippet breaks when it stands in a file of the house. */
async function rulesBroken(file: string, code: string): Promise<string[]> {
  const [result] = await new ESLint({ cwd: root }).lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

describe('the house rules', () => {
  beforeAll(() => {
    // The boundary rule reads the project graph that nx keeps; without one it would skip itself.
    execFileSync(process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects'], { cwd: root });
  });

  it.each([
    [
      'libs/engine/src/compile.ts',
      "import { Customers } from '@tierwright/persistence';\nexport const a = Customers;\n",
    ],
    ['libs/model/src/fact.ts', "import { compile } from '@tierwright/engine';\nexport const a = compile;\n"],
    ['libs/persistence/src/index.ts', "import { routes } from '@tierwright/contract';\nexport const a = routes;\n"],
    ['libs/ui/src/index.ts', "import { exitsOf } from '@tierwright/model';\nexport const a = exitsOf;\n"],
  ])('refuse an import that crosses a layer in %s', async (file, code) => {
    expect(await rulesBroken(file, code)).toContain('@nx/enforce-module-boundaries');
  });

  it('let an import through that the layers allow', async () => {
    const code = "import { exitsOf } from '@tierwright/model';\nexport const a = exitsOf;\n";
    expect(await rulesBroken('libs/engine/src/compile.ts', code)).toEqual([]);
  });

  it('keep the clock and chance out of pure code', async () => {
    const code = 'export const a = [Date.now(), Math.random(), new Date()];\n';
    expect(await rulesBroken('libs/engine/src/compile.ts', code)).toEqual([
      'no-restricted-properties',
      'no-restricted-properties',
      'no-restricted-syntax',
    ]);
  });

  it('keep code from text out of every file', async () => {
    const code = "export const a = eval('1');\nexport const b = new Function('return 1');\n";
    expect(await rulesBroken('apps/api/src/main.ts', code)).toEqual(expect.arrayContaining(['no-eval', 'no-new-func']));
  });

  it('keep rows behind the write gate', async () => {
    const code = "import { InjectRepository } from '@nestjs/typeorm';\nexport const a = InjectRepository;\n";
    expect(await rulesBroken('apps/api/src/main.ts', code)).toContain('no-restricted-imports');
  });

  it('keep files short', async () => {
    expect(await rulesBroken('libs/model/src/fact.ts', 'export {};\n'.repeat(401))).toContain('max-lines');
  });
});
