/** A stream that is written from outside and read by one reader, who may be slow. */
export interface PushedStream<T> extends AsyncIterableIterator<T> {
  push(value: T): void;
  /** Ends the stream; what waits is still read. */
  end(): void;
  return(): Promise<IteratorResult<T>>;
}

/** What a stream does where its reader is not. */
export interface StreamLimits<T> {
  /** How many values may wait. */
  readonly most: number;
  /** Returns what takes the place of everything that waits, when it is too much. */
  readonly instead: () => readonly T[];
  /** Called once, when the stream is over, whoever ended it. */
  readonly ended: () => void;
}

const over = { done: true, value: undefined } as const;

/** Opens a stream with nothing in it. A generator would not do: it cannot be left while it waits for its next value. */
export function openStream<T>({ most, instead, ended }: StreamLimits<T>): PushedStream<T> {
  let waiting: T[] = [];
  let reader: ((result: IteratorResult<T>) => void) | undefined;
  let isOver = false;
  const answer = (result: IteratorResult<T>): void => {
    const read = reader;
    reader = undefined;
    read?.(result);
  };
  const stream: PushedStream<T> = {
    push(value) {
      if (isOver) return;
      if (reader) return answer({ done: false, value });
      waiting = waiting.length < most ? [...waiting, value] : [...instead()];
    },
    end() {
      if (isOver) return;
      isOver = true;
      ended();
      answer(over);
    },
    next() {
      const [first, ...rest] = waiting;
      if (first !== undefined) {
        waiting = rest;
        return Promise.resolve({ done: false, value: first });
      }
      return isOver ? Promise.resolve(over) : new Promise((resolve) => void (reader = resolve));
    },
    async return() {
      waiting = [];
      stream.end();
      return over;
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
