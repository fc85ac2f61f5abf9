import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/** The one jest setup: ESM, swc, workspace packages read from source, counts written for the closing line of `npm test`. */
export function preset(configUrl, overrides = {}) {
  const project = dirname(fileURLToPath(configUrl));
  return {
    displayName: basename(project),
    rootDir: project,
    roots: ['<rootDir>/src'],
    testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
    testEnvironment: 'node',
    testEnvironmentOptions: { customExportConditions: ['@tierwright/source', 'node', 'node-addons'] },
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    transform: {
      '^.+\\.tsx?$': [
        '@swc/jest',
        {
          jsc: {
            parser: { syntax: 'typescript', decorators: true, tsx: true },
            transform: {
              legacyDecorator: true,
              decoratorMetadata: true,
              useDefineForClassFields: false,
              react: { runtime: 'automatic' },
            },
            target: 'es2022',
            keepClassNames: true,
          },
          module: { type: 'es6' },
        },
      ],
    },
    reporters: ['default', [`${root}/tools/jest/count-reporter.mjs`, { file: `${project}/test-results/counts.json` }]],
    passWithNoTests: true,
    ...overrides,
  };
}
