import { expect, it } from '@jest/globals';
import * as face from './index.js';

it('exports these names and no others', () => {
  expect(Object.keys(face).sort()).toEqual([
    'JsonLogicError',
    'allRules',
    'anyRule',
    'apply',
    'check',
    'combineTests',
    'comparisonDecimals',
    'comparisonsOf',
    'costOf',
    'errorTypes',
    'isPresent',
    'lowerConditions',
  'lowerQuantity',
    'lowerTest',
    'nameValue',
    'operators',
    'parseCondition',
    'parseRule',
    'pointerTo',
    'portableOperators',
    'prepare',
    'prepareQuantity',
    'prepareTest',
    'preparedLimits',
    'roundHalfUp',
    'roundingRule',
    'ruleLimits',
    'runLimits',
    'variablesOf',
  ]);
});
