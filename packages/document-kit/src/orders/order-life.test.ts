import { expect, it } from 'vitest';
import { isUnderWay, orderSteps } from './order-life.ts';

const states = (order: Parameters<typeof orderSteps>[0]) => orderSteps(order).map(({ state }) => state);
const after = (...actions: readonly string[]) => actions.map((action) => ({ action }));

it('orderSteps() says how far an order is; a void one stops where it was', () => {
  expect(states({ status: 'SUBMITTED', history: after('CREATED', 'SUBMITTED') })).toEqual(['done', 'now', 'todo', 'todo']);
  expect(states({ status: 'CLOSED', history: [] })).toEqual(['done', 'done', 'done', 'done']);
  expect(states({ status: 'VOID', history: after('CREATED', 'CANCELLED') })).toEqual(['done', 'todo', 'todo', 'todo']);
  expect(states({ status: 'VOID', history: after('SUBMITTED', 'APPROVED', 'CANCELLED') })).toEqual(['done', 'done', 'done', 'todo']);
});

it('isUnderWay() is an order from its approval on', () => {
  expect(isUnderWay({ status: 'SUBMITTED', execution: 'NONE' })).toBe(false);
  expect(isUnderWay({ status: 'APPROVED', execution: 'NONE' })).toBe(true);
  expect(isUnderWay({ status: 'VOID', execution: 'NONE' })).toBe(false);
});
