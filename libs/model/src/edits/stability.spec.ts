import { describe, expect, it } from '@jest/globals';
import { GradingDocument } from '../grading-document.js';
import { addStability, removeStability, setStability } from './stability.js';
import { blankWith, made } from './testing/edited-documents.js';

const plain = blankWith([]);

describe('stability rules', () => {
  it('are added once and are a document that can be stored', () => {
    const steady = made(addStability(plain));
    expect(GradingDocument.parse(steady)).toEqual(steady);
    expect(made(addStability(steady))).toBe(steady);
  });

  it('change in some fields and lose those that are given as nothing', () => {
    const steady = made(addStability(plain));
    const expiring = made(
      setStability(steady, { failPeriods: 6, expiry: { from: 'tier-start', term: { months: 12 } } }),
    );
    expect(expiring.stability).toMatchObject({ failPeriods: 6, expiry: { term: { months: 12 } }, period: 'month' });
    const endless = made(setStability(expiring, { expiry: undefined }));
    expect(endless.stability).toEqual({ ...steady.stability, failPeriods: 6 });
    expect(GradingDocument.parse(endless)).toEqual(endless);
  });

  it('are taken away whole, and cannot be changed where there are none', () => {
    expect(made(removeStability(made(addStability(plain))))).toEqual(plain);
    expect(made(removeStability(plain))).toBe(plain);
    expect(setStability(plain, { failPeriods: 2 })).toEqual({ refused: 'no-such-part' });
  });
});
