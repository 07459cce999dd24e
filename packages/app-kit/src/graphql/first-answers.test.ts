import { expect, it } from 'vitest';
import { createFirstAnswers } from './first-answers.ts';

const orders = { operationName: 'ListOrders', variables: { first: 20 } };
const answer = Promise.resolve({ data: { orders: [] } });

it('take() gives an answer once, and to its own operation only', () => {
  const answers = createFirstAnswers(() => 0);
  answers.keep(orders, answer);
  expect(answers.take({ ...orders, variables: { first: 10 } })).toBeUndefined();
  expect(answers.take(orders)).toBe(answer);
  expect(answers.take(orders)).toBeUndefined();
});

it('take() gives no answer that has grown old', () => {
  let now = 0;
  const answers = createFirstAnswers(() => now);
  answers.keep(orders, answer);
  now = 5000;
  expect(answers.take(orders)).toBeUndefined();
});
