import { todayIn } from '@suanpan/app-kit/today-in';

interface DayOptions {
  /** In which days begin. */
  readonly timeZone: string;
  readonly window: Pick<Window, 'setInterval' | 'clearInterval'> & { readonly document: EventTarget };
  readonly signal: AbortSignal;
}

/** How often it is looked, in milliseconds: a clock may be set, and a machine may sleep. */
const often = 60_000;

/** Calls `tell` once for each day that has begun since, also where the page was out of sight or the machine slept meanwhile. */
export function followDays(tell: () => void, { timeZone, window, signal }: DayOptions): void {
  let last = todayIn(timeZone, new Date());
  const look = (): void => {
    const day = todayIn(timeZone, new Date());
    if (day === last) return;
    last = day;
    tell();
  };
  const timer = window.setInterval(look, often);
  window.document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => window.clearInterval(timer));
}
