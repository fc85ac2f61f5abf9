import { preset } from '../../jest.preset.mjs';

// Specs start the real server, and a shared machine can be slow.
export default preset(import.meta.url, { testTimeout: 60_000 });
