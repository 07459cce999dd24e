import type { Effect, EffectBook } from './effect-book.ts';

type Callback = (...values: unknown[]) => void;
type Clock = Pick<
  Window & typeof globalThis,
  | 'setTimeout'
  | 'clearTimeout'
  | 'setInterval'
  | 'clearInterval'
  | 'requestAnimationFrame'
  | 'cancelAnimationFrame'
  | 'requestIdleCallback'
  | 'cancelIdleCallback'
>;

/** One way to wait: how to begin, and how to call it off. */
interface Waiting {
  readonly kind: string;
  readonly repeats: boolean;
  arm(run: Callback): number;
  disarm(id: number): void;
}

/** Makes the timers of an app: those that are pending when it leaves the page wait until it is back. */
export function createTimers(clock: Clock, book: EffectBook): Readonly<Record<keyof Clock, unknown>> {
  const pending = new Map<number, Effect>();
  let lastId = 0;
  const begin = (callback: Callback, waiting: Waiting): number => {
    const id = (lastId += 1);
    let armed = 0;
    const run: Callback = (...values) => {
      if (!waiting.repeats) cancel(id);
      callback(...values);
    };
    const effect: Effect = {
      start: () => void (armed = waiting.arm(run)),
      rest: () => waiting.disarm(armed),
      origin: () => `${waiting.kind} ${String(callback)}`,
    };
    pending.set(id, effect);
    book.add(effect);
    return id;
  };
  const cancel = (id: unknown): void => {
    const effect = pending.get(Number(id));
    if (!effect) return;
    pending.delete(Number(id));
    effect.rest();
    book.remove(effect);
  };
  const timer =
    (kind: string, { set, clear, repeats }: TimerKind) =>
    (callback: unknown, delay?: unknown, ...values: unknown[]): number => {
      if (typeof callback !== 'function') throw new TypeError(`${kind} takes a function; text is not evaluated`);
      const arm = (run: Callback): number => set(() => run(...values), Number(delay ?? 0));
      return begin(callback as Callback, { kind: `${kind} ${Number(delay ?? 0)}`, repeats, arm, disarm: clear });
    };
  const { requestIdleCallback: idle, cancelIdleCallback: cancelIdle } = withIdle(clock);
  return {
    setTimeout: timer('setTimeout', { set: clock.setTimeout.bind(clock), clear: clock.clearTimeout.bind(clock), repeats: false }),
    setInterval: timer('setInterval', { set: clock.setInterval.bind(clock), clear: clock.clearInterval.bind(clock), repeats: true }),
    requestAnimationFrame: (callback: Callback) =>
      begin(callback, {
        kind: 'frame',
        repeats: false,
        arm: (run) => clock.requestAnimationFrame(run),
        disarm: (id) => clock.cancelAnimationFrame(id),
      }),
    requestIdleCallback: (callback: Callback, options?: IdleRequestOptions) =>
      begin(callback, { kind: 'idle', repeats: false, arm: (run) => idle(run, options), disarm: cancelIdle }),
    clearTimeout: cancel,
    clearInterval: cancel,
    cancelAnimationFrame: cancel,
    cancelIdleCallback: cancel,
  };
}

interface TimerKind {
  readonly set: (run: () => void, delay: number) => number;
  readonly clear: (id: number) => void;
  readonly repeats: boolean;
}

/** WebKit has no idle callbacks: a short timer gives the same promise with a later answer. */
function withIdle(clock: Clock): Pick<Clock, 'requestIdleCallback' | 'cancelIdleCallback'> {
  if (typeof clock.requestIdleCallback === 'function')
    return { requestIdleCallback: clock.requestIdleCallback.bind(clock), cancelIdleCallback: clock.cancelIdleCallback.bind(clock) };
  const deadline: IdleDeadline = { didTimeout: false, timeRemaining: () => 10 };
  return { requestIdleCallback: (run) => clock.setTimeout(() => run(deadline), 1), cancelIdleCallback: (id) => clock.clearTimeout(id) };
}
