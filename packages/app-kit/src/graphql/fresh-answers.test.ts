import { expect, it } from 'vitest';
import { createFreshAnswers } from './fresh-answers.ts';

/** Asks that are answered by hand, in the order of the test. */
function openQuestions() {
  const asked: ((answer: string) => void)[] = [];
  const ask = () =>
    new Promise<string>((resolve) => {
      asked.push(resolve);
    });
  return { asked, ask };
}

it('an answer that was asked for before a change is asked for again', async () => {
  const fresh = createFreshAnswers();
  const { asked, ask } = openQuestions();
  const answer = fresh.read(ask);
  fresh.outdate();
  asked[0]?.('from before');
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.('with the change');
  expect(await answer).toBe('with the change');
});

it('an answer without a change on its way is taken at once', async () => {
  const fresh = createFreshAnswers();
  fresh.outdate();
  const { asked, ask } = openQuestions();
  const answer = fresh.read(ask);
  asked[0]?.('first');
  expect([await answer, asked.length]).toEqual(['first', 1]);
});

it('where others write without pause, the third answer is taken', async () => {
  const fresh = createFreshAnswers();
  let count = 0;
  const answer = await fresh.read(async () => {
    fresh.outdate();
    count += 1;
    return count;
  });
  expect(answer).toBe(3);
});
