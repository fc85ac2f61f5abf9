import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { layers } from './tools/lint/layers.mjs';

const source = ['**/*.ts', '**/*.tsx'];
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**', 'e2e/**'];

const noCodeFromText = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
};

const ban = (name, why) => ({ name, message: why });
const banPath = (object, property, why) => ({ object, property, message: why });

const pureCode = {
  'no-restricted-properties': [
    'error',
    banPath('Math', 'random', 'pure code is given its randomness: take a newId or a seed as an argument'),
    banPath('Date', 'now', 'pure code is given the time: take it as an argument'),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'pure code is given the time: take it as an argument',
    },
  ],
};

const only = (names, why) => ({
  'no-restricted-imports': ['error', { paths: names.map((name) => ban(name, why)), patterns: [] }],
});

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/test-results/**', '.nx/**'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: source,
    plugins: { '@nx': nx },
    rules: {
      ...noCodeFromText,
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: [], banTransitiveDependencies: false, enforceBuildableLibDependency: false, depConstraints: layers },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { 'max-lines-per-function': ['error', { max: 80 }], ...hooks.configs.recommended.rules },
  },
  {
    // Nest reads parameter types at run time, so its classes import values, not types.
    files: ['apps/api/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-useless-constructor': 'off',
      ...only(['@xyflow/react'], 'the canvas library belongs to libs/flow-editor'),
    },
  },
  {
    files: ['libs/json-logic/src/**', 'libs/model/src/**', 'libs/engine/src/**', 'libs/examples/src/**'],
    rules: pureCode,
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: only(
      ['@nestjs/typeorm', 'typeorm', 'better-sqlite3', 'pg'],
      'rows are reached through the repositories of libs/persistence, so that every write passes the gate',
    ),
  },
  {
    files: ['apps/studio/src/**'],
    rules: only(
      ['@xyflow/react', 'typeorm', 'better-sqlite3', 'pg'],
      'the canvas library belongs to libs/flow-editor and rows to libs/persistence',
    ),
  },
  { files: specs, rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
);
