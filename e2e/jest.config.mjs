import { preset } from '../jest.preset.mjs';

export default preset(import.meta.url, { roots: ['<rootDir>'], testTimeout: 300_000, maxWorkers: 1 });
