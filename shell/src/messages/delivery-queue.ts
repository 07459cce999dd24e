/** Runs deliveries soon, each publisher's in its order, and lets no publisher keep the others or the page waiting. */
export interface DeliveryQueue {
  add(publisher: string, deliver: () => void): void;
  /** Returns how many of a publisher's deliveries are waiting. */
  waiting(publisher: string): number;
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

interface Line {
  readonly publisher: string;
  waiting: (() => void)[];
  next: number;
}

/** Makes a queue; a delivery must not throw. */
export function createDeliveryQueue({ now, soon, later }: DeliveryPace): DeliveryQueue {
  const lines = new Map<string, Line>();
  let isRunning = false;

  const run = (): void => {
    const end = now() + slice;
    let made = 0;
    while (lines.size > 0) {
      // One of each in turn, so that a flood of one publisher leaves room for all others.
      for (const line of lines.values()) {
        line.waiting[line.next]?.();
        line.next += 1;
        if (line.next >= line.waiting.length) lines.delete(line.publisher);
        made += 1;
        if (made % stride === 0 && now() >= end) return later(run);
      }
    }
    isRunning = false;
    return undefined;
  };
  return {
    add(publisher, deliver) {
      const line = lines.get(publisher);
      if (line) line.waiting.push(deliver);
      else lines.set(publisher, { publisher, waiting: [deliver], next: 0 });
      if (!isRunning) {
        isRunning = true;
        soon(run);
      }
    },
    waiting(publisher) {
      const line = lines.get(publisher);
      return line ? line.waiting.length - line.next : 0;
    },
  };
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
