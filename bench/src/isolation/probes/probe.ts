/** Something that the app's code writes and the host's reads, whoever's world the code runs in. */
export type Log = Record<string, number | string | boolean | undefined>;

/** What the app's part of a probe is given. All else it takes from the names that a browser gives. */
export interface Inside {
  readonly app: string;
  readonly release: string;
  /** The element that the app's page is in. */
  readonly container: HTMLElement;
  /** Which part of the probe is asked for; `first` unless the host's part says otherwise. */
  readonly step: string;
  readonly log: Log;
}

/** The page outside of all apps. */
export type HostWindow = Window & typeof globalThis & Record<string, unknown>;

/** What the host's part of a probe is given. */
export interface Outside {
  readonly host: HostWindow;
  /** What the app's part returned. */
  readonly result: unknown;
  readonly log: Log;
  open(app: string): Promise<void>;
  close(app: string): Promise<void>;
  /** Has an app run its part again, with a step's name. */
  run(app: string, step?: string): Promise<unknown>;
  /** The container of an app, wherever its runtime puts it. */
  within(app: string): HTMLElement | undefined;
  wait(milliseconds: number): Promise<void>;
  /** Asks until the answer is yes, or the time is over. */
  until(condition: () => boolean | Promise<boolean>, milliseconds?: number): Promise<boolean>;
}

/** True, or what is wrong. */
export type Verdict = true | string;

export type ProbeGroup = 'stays in' | 'leaves nothing' | 'works inside' | 'harms nobody';

/** One promise of isolation: ordinary browser code that runs as an app's, and a look at it from outside. */
export interface Probe {
  readonly id: string;
  readonly group: ProbeGroup;
  readonly title: string;
  /** Prepares the host's page before any app is there. */
  readonly prepare?: (host: HostWindow) => void | Promise<void>;
  readonly run?: (inside: Inside) => unknown;
  readonly check: (outside: Outside) => Verdict | Promise<Verdict>;
  /** Nothing is opened before `check`. */
  readonly opensItself?: boolean;
}

export type ProbeParts = Omit<Probe, 'id' | 'group' | 'title'>;

/** Returns what makes the probes of a group. */
export function probesOf(group: ProbeGroup): (id: string, title: string, parts: ProbeParts) => Probe {
  return (id, title, parts) => ({ id, group, title, ...parts });
}

/** Returns true when `holds`, else `otherwise`. */
export function expect(holds: boolean, otherwise: string): Verdict {
  return holds || otherwise;
}
