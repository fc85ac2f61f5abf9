import { preset } from '../jest.preset.mjs';

export default preset(import.meta.url, {
  testTimeout: 120_000,
  roots: ['<rootDir>'],
  testPathIgnorePatterns: ['<rootDir>/bench/'],
});
