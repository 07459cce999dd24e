import { expect, it, vi } from 'vitest';
import { openStream } from './pushed-stream.ts';

const open = (ended = vi.fn()) => openStream<string>({ most: 3, instead: () => ['everything'], ended });

async function readAll(stream: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const value of stream) all.push(value);
  return all;
}

it('gives what was pushed, whether the reader waits for it or comes later, and ends', async () => {
  const stream = open();
  const early = stream.next();
  stream.push('a');
  stream.push('b');
  stream.end();
  stream.push('c');
  expect(await early).toEqual({ done: false, value: 'a' });
  expect(await readAll(stream)).toEqual(['b']);
});

it('a slow reader gets one word for everything that was too much', async () => {
  const stream = open();
  for (const value of ['a', 'b', 'c', 'd', 'e']) stream.push(value);
  stream.end();
  expect(await readAll(stream)).toEqual(['everything', 'e']);
});

it('a reader who leaves while it waits is let go at once, and the end is told once', async () => {
  const ended = vi.fn();
  const stream = open(ended);
  const waiting = stream.next();
  await stream.return();
  stream.end();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(ended).toHaveBeenCalledOnce();
});
