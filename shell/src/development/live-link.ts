/** Hears an event of Vite's client. What it returns is waited for. */
export type HearEvent = (event: string, data: unknown) => void | Promise<void>;

/** A connection to the dev server of one run of an app. */
export interface LiveLink {
  /** Resolves when the dev server can be heard, or cannot be reached. */
  readonly isUp: Promise<unknown>;
  /** Hears no more, and holds Vite's client of this run back for good. */
  cut(): void;
}

interface LiveModule {
  readonly listen: (hear: HearEvent) => void;
  readonly connected: Promise<void>;
}

/** How long an app waits to be heard before it goes on without, in milliseconds. */
const patience = 2000;

/** Connects to the dev server that serves the app at `base`. */
export function linkApp(base: string, hear: HearEvent): LiveLink {
  let isCut = false;
  const connect = async (): Promise<void> => {
    const live = (await import(/* @vite-ignore */ `${base}@id/__x00__suanpan-live`)) as LiveModule;
    live.listen((event, data) => (isCut ? new Promise<void>(() => undefined) : hear(event, data)));
    await live.connected;
  };
  return {
    isUp: Promise.race([connect().catch(() => undefined), new Promise((resolve) => void setTimeout(resolve, patience))]),
    cut: () => void (isCut = true),
  };
}
