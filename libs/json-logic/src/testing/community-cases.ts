import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OwnCase } from './own-cases.js';

/** A case of the community's suite (json-logic/compat-tables). */
export interface CommunityCase extends OwnCase {
  readonly suite: string;
  readonly description: string;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const folder = process.env.JSON_LOGIC_SUITE ?? join(root, '../shared/conformance/json-logic');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const suites = existsSync(join(folder, 'index.json')) ? (read('index.json') as string[]) : [];

/** All its cases; none when the suite is not beside this repository. `JSON_LOGIC_SUITE` names another folder. */
export const communityCases: readonly CommunityCase[] = suites.flatMap((suite) =>
  (read(suite) as (string | CommunityCase)[]).flatMap((entry) =>
    typeof entry === 'string' ? [] : [{ ...entry, suite }],
  ),
);
