import { expect, it, vi } from 'vitest';
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

it('an answer that is there already is heard again only after two frames, and one on its way as soon as it comes', async () => {
  vi.useFakeTimers();
  try {
    const answers = createFirstAnswers(() => 0);
    answers.keep(orders, answer);
    await answer;
    const heard = vi.fn<() => void>();
    void answers.take(orders)?.then(heard);
    await vi.advanceTimersByTimeAsync(31);
    expect(heard).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toHaveBeenCalledOnce();
    const coming = new Promise<never>(() => undefined);
    answers.keep(orders, coming);
    expect(answers.take(orders)).toBe(coming);
  } finally {
    vi.useRealTimers();
  }
});

it('an answer from before a change is not given any more', () => {
  let changes = 0;
  const first = createFirstAnswers(
    () => 0,
    () => changes,
  );
  first.keep({ operationName: 'ListOrders', variables: {} }, Promise.resolve({ data: {} }));
  changes = 1;
  expect(first.take({ operationName: 'ListOrders', variables: {} })).toBeUndefined();
});
