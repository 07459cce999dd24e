import { type AnyClass, standIn } from '../window/stand-in.ts';
import { trustedWorkerAddress } from '../window/trusted-values.ts';
import type { EffectBook } from './effect-book.ts';

interface Ending {
  readonly method: 'close' | 'terminate' | 'pause';
  /** Makes of the first argument what the page's policy lets through. */
  readonly admit?: (address: unknown) => unknown;
}

/** How to end what stays open after the call that made it. */
const endings: Readonly<Record<string, Ending>> = {
  WebSocket: { method: 'close' },
  EventSource: { method: 'close' },
  Notification: { method: 'close' },
  Worker: { method: 'terminate', admit: trustedWorkerAddress },
  Audio: { method: 'pause' },
};

/** Returns what makes each class of the window whose instances are ended when the app leaves the page. */
export function connectionClasses(window: Window & typeof globalThis, book: EffectBook): Readonly<Record<string, () => unknown>> {
  const classes = window as unknown as Readonly<Record<string, AnyClass | undefined>>;
  return Object.fromEntries(
    Object.entries(endings).flatMap(([name, ending]) => {
      const Real = classes[name];
      return Real ? [[name, () => endedAtRest(Real, ending, book)] as const] : [];
    }),
  );
}

function endedAtRest(Real: AnyClass, { method, admit = (address) => address }: Ending, book: EffectBook): AnyClass {
  return standIn(Real, (values) => {
    const made = values.length === 0 ? values : [admit(values[0]), ...values.slice(1)];
    const instance = Reflect.construct(Real, made) as Readonly<Record<string, () => void>>;
    const forget = book.endAtRest(() => instance[method]?.());
    (instance as unknown as EventTarget).addEventListener('close', forget);
    return instance;
  });
}
