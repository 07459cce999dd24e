import { type AnyClass, standIn } from './stand-in.ts';

const names = [
  'UIEvent',
  'MouseEvent',
  'PointerEvent',
  'KeyboardEvent',
  'FocusEvent',
  'InputEvent',
  'WheelEvent',
  'CompositionEvent',
  'TouchEvent',
  'DragEvent',
] as const;

/** Returns what makes each event class that takes a `view`: the app's window is no browser window, so the page's own is handed on. */
export function eventClasses(real: Window & typeof globalThis): Readonly<Record<string, () => unknown>> {
  const classes = real as unknown as Readonly<Record<string, AnyClass | undefined>>;
  return Object.fromEntries(
    names.flatMap((name) => {
      const Real = classes[name];
      return Real
        ? [[name, () => standIn(Real, ([type, init]) => Reflect.construct(Real, [type, withView(init, real)]) as object)] as const]
        : [];
    }),
  );
}

function withView(init: unknown, real: Window): unknown {
  return typeof init === 'object' && init !== null && 'view' in init && init.view ? { ...init, view: real } : init;
}
