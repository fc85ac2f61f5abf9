import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { operators, portableOperators } from './operators/table.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('tells of each operator what the table of operators says', () => {
  const rows = [...readme.matchAll(/^\| (`.+?`) +\| (yes|no) +\| (yes|no) +\|/gm)];
  const told = rows.flatMap(([, names = '', portable, lazy]) =>
    names.split(' ').map((name) => [name.replaceAll('`', ''), portable === 'yes', lazy === 'yes']),
  );
  const known = [...operators.values()].map(({ name, lazy = false }) => [
    name,
    name === 'var' || portableOperators.has(name),
    lazy,
  ]);
  expect(told.sort()).toEqual(known.sort());
});
