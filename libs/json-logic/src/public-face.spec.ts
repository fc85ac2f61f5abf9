import { expect, it } from '@jest/globals';
import * as face from './index.js';

it('exports these names and no others', () => {
  expect(Object.keys(face).sort()).toEqual([
    'allRules',
    'anyRule',
    'check',
    'combineTests',
    'comparisonDecimals',
    'comparisonsOf',
    'costOf',
    'isPresent',
    'lowerConditions',
  'lowerQuantity',
    'lowerTest',
    'nameValue',
    'parseCondition',
    'parseRule',
    'pointerTo',
    'portableOperators',
    'prepareQuantity',
    'prepareTest',
    'roundHalfUp',
    'roundingRule',
    'ruleLimits',
    'variablesOf',
  ]);
});
