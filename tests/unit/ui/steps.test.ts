// Do the steps of the chart stand where their days are?

import { expect, test } from 'vitest';
import { stepBand, stepLine } from '../../../src/ui/steps.ts';

test('a line changes half way between two days and ends on the last', () => {
  expect(stepLine([3, 3, 1])).toBe('M0,3H0.5V3H1.5V1H2');
});

test('a line is broken where there is no value, and goes on after it', () => {
  expect(stepLine([null, 2, 4, null, 1])).toBe('M1,2H1.5V4H2M4,1H4');
});

test('a band runs along its upper edge and back along its lower one', () => {
  expect(stepBand([1, 0], [4, 5])).toBe('M0,1H0.5V0H1V5H0.5V4H0Z');
});

test('of no days nothing is drawn', () => {
  expect([stepLine([]), stepBand([], [])]).toEqual(['', '']);
});
