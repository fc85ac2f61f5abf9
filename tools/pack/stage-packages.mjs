import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../run/stage.mjs';

/** The libs that are published, each after those it needs. */
export const published = ['json-logic', 'model', 'engine'];

const isSource = (path) => !/(\.spec\.tsx?|[\\/]testing)$/.test(path);

/** Copies the published libs into an empty folder and builds them there, so that nothing old is packed. */
export async function buildPackages(folder) {
  mkdirSync(join(folder, 'node_modules', '@tierwright'), { recursive: true });
  cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  symlinkSync(join(root, 'node_modules', 'zod'), join(folder, 'node_modules', 'zod'), 'junction');
  for (const lib of published) {
    const [from, to] = [root, folder].map((base) => join(base, 'libs', lib));
    for (const file of ['package.json', 'tsconfig.json', 'README.md', 'LICENSE']) {
      cpSync(join(from, file), join(to, file), { force: true });
    }
    cpSync(join(from, 'src'), join(to, 'src'), { recursive: true, filter: isSource });
    symlinkSync(to, join(folder, 'node_modules', '@tierwright', lib), 'junction');
  }
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const last = join(folder, 'libs', published.at(-1));
  // Maps would name sources that are not in the package.
  return run(process.execPath, [tsc, '-b', last, '--sourceMap', 'false', '--declarationMap', 'false']);
}

/** The package.json of a lib. */
export const manifestOf = (lib) => JSON.parse(readFileSync(join(root, 'libs', lib, 'package.json'), 'utf8'));
