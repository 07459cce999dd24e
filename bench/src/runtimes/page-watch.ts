import type { Page } from '@playwright/test';

interface Watched {
  benchPainted?: number;
  benchHost?: { open(app: string): Promise<void>; close(app: string): Promise<void>; park(app: string): Promise<void> };
  benchWatch?: (app: string) => Promise<number>;
}

/** Runs in each page before anything of it: remembers when an app's content was there, in the page, a shadow root or a frame. */
export function watchContent(first: string): void {
  if (window !== window.top) return;
  const watched = window as unknown as Watched;
  // Sent to the page as text, so that it can use nothing from outside.
  // oxlint-disable-next-line consistent-function-scoping
  const parts = (): (Document | ShadowRoot)[] => {
    const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
    return [document, ...shadows, ...frames];
  };
  const isShown = (app: string): boolean =>
    parts().some((part) =>
      [...part.querySelectorAll(`[data-bench="${app}"] .row`)].some(
        (row) => row.checkVisibility({ visibilityProperty: true }) && row.getBoundingClientRect().height > 0,
      ),
    );
  // While a runtime takes a frame's document apart, looking into it may throw.
  const isSurelyShown = (app: string): boolean => {
    try {
      return isShown(app);
    } catch {
      return false;
    }
  };
  const begin = (app: string): Promise<number> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (isSurelyShown(app)) resolve(performance.now());
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  watched.benchWatch = begin;
  void begin(first).then((at) => (watched.benchPainted = at));
}

/** Returns how long after the start of the navigation the first app's content was painted, in milliseconds. */
export function readFirstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const { benchPainted } = window as unknown as Watched;
          if (benchPainted === undefined) requestAnimationFrame(look);
          else resolve(benchPainted);
        };
        look();
      }),
  );
}

export interface Switch {
  readonly to: string;
  readonly from?: string;
  /** What becomes of the one before: kept out of sight, or taken off. */
  readonly leave?: 'park' | 'close';
}

/** How long after a frame each switch begins, in milliseconds: people click at any time between two frames. */
const phases = [0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11] as const;
let switches = 0;

/**
 * Opens an app as a click would, and returns the milliseconds until its content was painted; the one before is put away after.
 *
 * The page draws all the time, as a screen does: left to itself the browser draws at once whatever changes first, and what comes a millisecond
 * later waits for a whole frame.
 */
export function timeSwitch(page: Page, change: Switch): Promise<number> {
  switches += 1;
  return page.evaluate(
    async ({ to, from, leave, phase }: Switch & { readonly phase: number }) => {
      const { benchHost, benchWatch } = window as unknown as Required<Watched>;
      let isDrawing = true;
      const draw = (): void => void (isDrawing && requestAnimationFrame(draw));
      draw();
      await new Promise((resolve) => void requestAnimationFrame(() => void requestAnimationFrame(() => void setTimeout(resolve, phase))));
      const begun = performance.now();
      const opened = benchHost.open(to);
      // One page is in sight at a time: a neighbour that is still there must not count as the new one.
      const painted = benchWatch(to);
      await opened;
      const taken = (await painted) - begun;
      isDrawing = false;
      if (from !== undefined && leave !== undefined) await benchHost[leave](from);
      return taken;
    },
    { ...change, phase: phases[switches % phases.length] ?? 0 },
  );
}

/** Puts an app away. */
export function putAway(page: Page, app: string, how: 'park' | 'close'): Promise<void> {
  return page.evaluate(
    async ({ app: name, how: way }: { app: string; how: 'park' | 'close' }) => {
      const { benchHost } = window as unknown as Required<Watched>;
      await benchHost[way](name);
    },
    { app, how },
  );
}
