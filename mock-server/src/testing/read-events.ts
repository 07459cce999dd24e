import type { AnsweredError } from './graphql-client.ts';

/** One event of a stream of GraphQL results. */
export interface ResultEvent {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnsweredError[];
}

/** Reads a response of server-sent events as they come. */
export interface EventReader {
  /** Resolves to the next event; rejects when the stream ends before. */
  next(): Promise<ResultEvent>;
  /** What came so far, read or not. */
  seen(): readonly ResultEvent[];
  /** How many comments came, which only say that the stream is alive. */
  beats(): number;
  /** Resolves to whether the stream said that it is complete. */
  readonly ended: Promise<boolean>;
  leave(): Promise<void>;
}

/** Begins to read. */
export function readEvents(response: Response): EventReader {
  const reader = (response.body ?? new Blob().stream()).getReader();
  const seen: ResultEvent[] = [];
  const parts = { beats: 0, isComplete: false, taken: 0 };
  let awake: (() => void) | undefined;
  const take = (block: string): void => {
    if (block.startsWith(':')) parts.beats += 1;
    if (block.startsWith('event: complete')) parts.isComplete = true;
    const data = /^data: (.+)$/mu.exec(block)?.[1];
    if (data !== undefined) seen.push(JSON.parse(data) as ResultEvent);
    awake?.();
  };
  const ended = readBlocks(reader, take).then(() => {
    awake?.();
    return parts.isComplete;
  });
  let isOver = false;
  const over = (): void => void (isOver = true);
  ended.then(over, over);
  return {
    async next() {
      while (seen.length <= parts.taken) {
        if (isOver) throw new Error('The stream ended');
        const woken = new Promise<void>((resolve) => {
          awake = resolve;
        });
        await Promise.race([woken, ended]);
      }
      parts.taken += 1;
      return seen[parts.taken - 1] ?? {};
    },
    seen: () => seen,
    beats: () => parts.beats,
    ended,
    leave: () => reader.cancel(),
  };
}

async function readBlocks(reader: ReadableStreamDefaultReader<Uint8Array>, take: (block: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) take(block);
  }
}
