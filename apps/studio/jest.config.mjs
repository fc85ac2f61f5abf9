import { preset } from '../../jest.preset.mjs';

export default preset(import.meta.url, {
  moduleNameMapper: { '\\.css$': '<rootDir>/src/app/no-styles.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
});
