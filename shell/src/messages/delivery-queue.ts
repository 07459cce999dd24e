/** Delivers things soon, each publisher's in their order, and lets no publisher keep the others or the page waiting. */
export interface DeliveryQueue<T> {
  /** Returns the line of a publisher, which has one for as long as there is the queue. */
  lineOf(publisher: string): DeliveryLine<T>;
  add(line: DeliveryLine<T>, thing: T): void;
}

/** What one publisher has in the queue: what waits are the things from `next` on. */
export interface DeliveryLine<T> {
  things: T[];
  next: number;
}

export interface DeliveryPace {
  /** Milliseconds since some beginning. */
  readonly now: () => number;
  /** Runs a function after what runs now. */
  readonly soon: (run: () => void) => void;
  /** Runs a function after the browser had a chance to answer its user. */
  readonly later: (run: () => void) => void;
}

/** How long deliveries may hold the page, in milliseconds: half a frame. */
const slice = 8;

/** How many deliveries are made between two looks at the clock. */
const stride = 32;

/** Makes a queue; `deliver` must not throw. */
export function createDeliveryQueue<T>({ now, soon, later }: DeliveryPace, deliver: (thing: T) => void): DeliveryQueue<T> {
  const lines = new Map<string, DeliveryLine<T>>();
  // The lines in which something waits.
  const busy = new Set<DeliveryLine<T>>();
  let isRunning = false;

  const run = (): void => {
    const end = now() + slice;
    let made = 0;
    while (busy.size > 0) {
      // One of each in turn, so that a flood of one publisher leaves room for all others.
      for (const line of busy) {
        const thing = line.things[line.next] as T;
        line.next += 1;
        if (line.next === line.things.length) {
          Object.assign(line, emptyLine());
          busy.delete(line);
        }
        deliver(thing);
        made += 1;
        if (made % stride === 0 && now() >= end) return later(run);
      }
    }
    isRunning = false;
    return undefined;
  };
  return {
    lineOf(publisher) {
      const line = lines.get(publisher) ?? emptyLine();
      lines.set(publisher, line);
      return line;
    },
    add(line, thing) {
      // The first of them brings its line into the round.
      if (line.things.push(thing) === 1) busy.add(line);
      if (!isRunning) {
        isRunning = true;
        soon(run);
      }
    },
  };
}

function emptyLine<T>(): DeliveryLine<T> {
  return { things: [], next: 0 };
}

/** The pace of a page: between two slices its user's input, frames and timers have their turn. */
export function pageDeliveryPace(): DeliveryPace {
  const { port1, port2 } = new MessageChannel();
  let waiting: (() => void) | undefined;
  port1.addEventListener('message', () => waiting?.());
  port1.start();
  return {
    now: () => performance.now(),
    soon: queueMicrotask,
    later(run) {
      waiting = run;
      port2.postMessage(null);
    },
  };
}
