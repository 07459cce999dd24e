import type { GraphqlAnswer } from '@suanpan/protocol/host';

/**
 * Yields the answers of a response of server-sent events as they come, and null for each sign of life.
 *
 * Ends when the response does; throws when nothing came for longer than `silence` milliseconds.
 */
export async function* readEvents({ body }: Pick<Response, 'body'>, silence: number): AsyncGenerator<GraphqlAnswer | null> {
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    for (let part = await within(silence, reader.read()); !part.done; part = await within(silence, reader.read())) {
      const blocks = `${text}${part.value}`.split('\n\n');
      text = blocks.pop() ?? '';
      yield* blocks.map(answerIn);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A comment has no data. */
function answerIn(block: string): GraphqlAnswer | null {
  const data = /^data: (.+)$/m.exec(block)?.[1];
  return data === undefined ? null : (JSON.parse(data) as GraphqlAnswer);
}

/** A connection whose other end is gone may never say so. */
async function within<T>(milliseconds: number, reading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The stream is silent')), milliseconds);
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}
