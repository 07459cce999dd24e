import { type AnyClass, standIn } from '../window/stand-in.ts';
import { trustedWorkerAddress } from '../window/trusted-values.ts';
import type { EffectBook } from './effect-book.ts';

/** How to end what stays open after the call that made it. */
const endings: Readonly<Record<string, 'close' | 'terminate' | 'pause'>> = {
  WebSocket: 'close',
  EventSource: 'close',
  Notification: 'close',
  Worker: 'terminate',
  Audio: 'pause',
};

/** Returns what makes each class of the window whose instances are ended when the app leaves the page. */
export function connectionClasses(window: Window & typeof globalThis, book: EffectBook): Readonly<Record<string, () => unknown>> {
  const classes = window as unknown as Readonly<Record<string, AnyClass | undefined>>;
  return Object.fromEntries(
    Object.entries(endings).flatMap(([name, method]) => {
      const Real = classes[name];
      return Real ? [[name, () => endedAtRest(name, Real, method, book)] as const] : [];
    }),
  );
}

function endedAtRest(name: string, Real: AnyClass, method: string, book: EffectBook): AnyClass {
  return standIn(Real, (values) => {
    const made = name === 'Worker' ? [trustedWorkerAddress(values[0]), ...values.slice(1)] : values;
    const instance = Reflect.construct(Real, made) as Readonly<Record<string, () => void>>;
    const forget = book.endAtRest(() => instance[method]?.());
    (instance as unknown as EventTarget).addEventListener('close', forget);
    return instance;
  });
}
