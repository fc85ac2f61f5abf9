import { describe, expect, it } from '@jest/globals';
import { problemCatalogue } from '@tierwright/contract';
import { integrate } from '../../locales/zh-CN/integrate.js';
import { evaluationStatuses } from './status-codes.js';

describe('the status codes of an evaluation', () => {
  it('carry the codes of the catalogue and no other', () => {
    for (const { status, codes } of evaluationStatuses()) {
      for (const code of codes) expect(problemCatalogue[code].status).toBe(status);
    }
  });

  it('are in order and each has a sentence', () => {
    const statuses = evaluationStatuses().map(({ status }) => status);
    expect(statuses).toEqual([...statuses].sort((a, b) => a - b));
    for (const status of statuses) expect(integrate).toHaveProperty(`status${status}`);
  });
});
