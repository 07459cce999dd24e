import { type ViteError, compileFault } from './fault.ts';
import type { HearEvent } from './live-link.ts';
import type { StandingFaults } from './standing-faults.ts';

interface HearingOptions {
  readonly faults: StandingFaults;
  /** Shows the faults that stand now. */
  readonly draw: () => void;
  /** Begins the app's next run. */
  readonly again: () => void;
  /** Whether the app's code is on the page. */
  readonly isUp: () => boolean;
}

/** Returns what carries out in the page what the dev server of an app tells. */
export function hearDevServer({ faults, draw, again, isUp }: HearingOptions): HearEvent {
  const heard: Readonly<Record<string, (data: unknown) => void | Promise<void>>> = {
    'vite:error': (data) => faults.add(compileFault((data as { readonly err: ViteError }).err)),
    'vite:afterUpdate': () => faults.updated(),
    'suanpan:saved'(data) {
      const { file, isRun } = data as { readonly file: string; readonly isRun: boolean };
      // What has never run cannot be updated.
      if ((faults.saved(file) && !isRun) || !isUp()) again();
    },
    'vite:beforeFullReload'() {
      again();
      // Vite's client waits for this before it reloads the page.
      return new Promise(() => undefined);
    },
  };
  return (event, data) => {
    const done = heard[event]?.(data);
    draw();
    return done;
  };
}
