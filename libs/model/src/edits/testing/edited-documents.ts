import { expect } from '@jest/globals';
import { GradingDocument, idPrefixes, type EditResult, type NewId } from '../../index.js';

/** A text in both languages. */
export const text = { zh: '甲', en: 'a' };

/** The id of the node that a spec edits. */
export const node = 'n_thenode000';

/** A document with some facts and nothing drawn. */
export const blankWith = (facts: GradingDocument['facts']): GradingDocument => ({
  schemaVersion: 1,
  name: text,
  description: text,
  facts,
  tiers: [],
  criteriaFlow: { nodes: [], edges: [] },
});

/** Ids in the order they are asked for. */
export function counter(): NewId {
  let next = 0;
  return (kind) => `${idPrefixes[kind]}_${String(++next).padStart(10, '0')}`;
}

/** The document of an edit that was made, which must be one that can be stored. */
export function made(result: EditResult): GradingDocument {
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  expect(GradingDocument.parse(result.document)).toEqual(result.document);
  return result.document;
}
