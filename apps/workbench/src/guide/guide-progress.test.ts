import { expect, it } from 'vitest';
import { guideProgress, stepState } from './guide-progress.ts';
import type { GuideStep } from './step-places.ts';

const step = (kind: GuideStep['kind'], isDone: boolean, isOptional = false): GuideStep => ({ kind, isDone, isOptional });
const steps = [step('MEMBERS', false, true), step('PRODUCTS', true), step('CUSTOMERS', false), step('OPENING', false)];

it('guideProgress() counts what a company cannot do without', () => {
  expect(guideProgress(steps)).toEqual({ done: 1, count: 3 });
  expect(guideProgress([step('MEMBERS', true, true)])).toEqual({ done: 0, count: 0 });
});

it('stepState() shows one step as what to do now: the first that is open and needed', () => {
  expect(steps.map((each) => stepState(steps, each))).toEqual(['optional', 'done', 'now', 'open']);
});
