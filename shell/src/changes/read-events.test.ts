import { expect, it } from 'vitest';
import { readEvents } from './read-events.ts';

async function readAll(body: ReadableStream<Uint8Array<ArrayBuffer>> | null, silence = 1000): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const answer of readEvents({ body }, silence)) all.push(answer);
  return all;
}

const bytes = (text: string) => new TextEncoder().encode(text);

it('readEvents() gives answers and signs of life, however the text is cut, also within a character', async () => {
  const text = bytes(':\n\nevent: next\ndata: {"data":{"名":1}}\n\n:\n\nevent: complete\ndata:\n\n');
  for (let size = 1; size < text.length; size += 3) {
    const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    });
    expect(await readAll(body)).toEqual([null, { data: { 名: 1 } }, null, null]);
  }
});

it('readEvents() gives up a stream that is silent, and lets it go', async () => {
  let isLeft = false;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(bytes(':\n\n')),
    cancel: () => void (isLeft = true),
  });
  await expect(readAll(body, 20)).rejects.toThrow(/silent/);
  expect(isLeft).toBe(true);
});

it('readEvents() of a response without a body is over at once', async () => {
  expect(await readAll(null)).toEqual([]);
});
