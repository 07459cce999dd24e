import { expect, it } from 'vitest';
import { readSeveral } from './read-several.ts';

const ids = Array.from({ length: 45 }, (_, index) => String(index));

it('readSeveral() reads in few requests, in order, and says how far it is', async () => {
  const asked: number[] = [];
  const done: number[] = [];
  const read = (part: readonly string[]) => {
    asked.push(part.length);
    return Promise.resolve(part.filter((id) => id !== '3'));
  };
  const signal = new AbortController().signal;
  expect(await readSeveral({ ids, read, onProgress: (count) => done.push(count), signal })).toEqual(ids.filter((id) => id !== '3'));
  expect(asked).toEqual([20, 20, 5]);
  expect(done).toEqual([20, 40, 45]);
});

it('readSeveral() asks for nothing more once nobody waits', async () => {
  const ending = new AbortController();
  let asked = 0;
  const read = (part: readonly string[]) => {
    asked += 1;
    ending.abort();
    return Promise.resolve(part);
  };
  expect(await readSeveral({ ids, read, onProgress: () => undefined, signal: ending.signal })).toHaveLength(20);
  expect(asked).toBe(1);
});
