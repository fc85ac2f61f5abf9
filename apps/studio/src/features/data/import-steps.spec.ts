import { describe, expect, it } from '@jest/globals';
import { rowsToWrite, stepOf } from './import-steps.js';

describe('the step an import stands at', () => {
  it('waits for a file at first', () => {
    expect(stepOf(null)).toBe('file');
  });

  it('stays at the columns while the mapping has a fault', () => {
    expect(stepOf({ state: 'invalid', faults: ['no-code-column'] })).toBe('columns');
  });

  it('checks a file whose mapping is complete, and one that failed to be written', () => {
    expect(stepOf({ state: 'checked', faults: [] })).toBe('check');
    expect(stepOf({ state: 'failed', faults: [] })).toBe('check');
  });

  it('ends while writing, when written and when undone', () => {
    for (const state of ['writing', 'done', 'undone'] as const) expect(stepOf({ state, faults: [] })).toBe('done');
  });

  it('writes rows with a missing value all the same', () => {
    expect(rowsToWrite({ complete: 19, incomplete: 1 })).toBe(20);
  });
});
