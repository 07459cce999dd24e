import type { ComposedApp } from '@suanpan/protocol/composition';
import type { MakeInstance } from '../loading/app-cast.ts';
import type { AppInstance } from '../loading/app-instance.ts';
import type { Blame } from '../telemetry/blame-release.ts';
import { runtimeFault } from './fault.ts';
import { createFaultPanel } from './fault-panel.ts';
import { hearDevServer } from './hear-dev-server.ts';
import { type LiveLink, linkApp } from './live-link.ts';
import { nextRun } from './next-run.ts';
import { createStandingFaults } from './standing-faults.ts';

export interface LiveOptions {
  readonly window: Window & typeof globalThis;
  readonly blame: Blame;
  /** Brings an app up again where somebody wants to see it. */
  readonly restart: (app: string) => void;
}

/** Returns what makes instances, with those of live apps following their sources; only for development. */
export function createLiveInstances(make: MakeInstance, options: LiveOptions): MakeInstance {
  return (app, place) => {
    const instance = make(app, place);
    return app.reason === 'dev' ? follow(instance, { ...options, app, place }) : instance;
  };
}

interface Followed extends LiveOptions {
  readonly app: ComposedApp;
  readonly place: HTMLElement;
}

function follow(instance: AppInstance, { app, place, window, blame, restart }: Followed): AppInstance {
  let present = app;
  let runs = 1;
  let link: LiveLink | undefined;
  const faults = createStandingFaults();
  const draw = (): void => panel.show(faults.all());
  const again = once(async () => {
    runs += 1;
    present = nextRun(app, runs);
    link?.cut();
    link = undefined;
    await instance.close();
    await instance.update(present);
    faults.clear();
    draw();
    removeStyles(window.document, app.name);
    restart(app.name);
  });
  const panel = createFaultPanel({ app: app.name, place, restart: again, openInEditor: (file) => openInEditor(app.base, file) });
  const threw = async (thrown: unknown): Promise<void> => {
    const { base } = present;
    const fault = await runtimeFault(thrown, base);
    if (present.base !== base) return;
    faults.add(fault);
    draw();
  };
  const hear = hearDevServer({ faults, draw, again, isUp: () => isUp(instance) });
  hearFailures(instance, { threw, draw });
  hearFaults(window, (fault, file) => blame.find(fault, file) === present.release && void threw(fault));
  return {
    ...instance,
    async open(signal) {
      link ??= linkApp(present.base, hear);
      await link.isUp;
      return instance.open(signal);
    },
  };
}

function isUp({ status }: AppInstance): boolean {
  const { state } = status.get();
  return state === 'mounted' || state === 'parked' || state === 'unmounted';
}

interface FailureHearing {
  readonly threw: (thrown: unknown) => Promise<void>;
  readonly draw: () => void;
}

function hearFailures({ status }: AppInstance, { threw, draw }: FailureHearing): void {
  status.subscribe(() => {
    const present = status.get();
    if (present.state === 'failed') void threw(present.error);
    // Whoever mounts or leaves empties the place.
    else draw();
  });
}

/** What comes within this time of each other is one restart, in milliseconds. */
const sameEdit = 20;

function once(work: () => Promise<void>): () => void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(pending);
    pending = setTimeout(() => void work(), sameEdit);
  };
}

/** Those of the run that is over; the next one brings its own. */
function removeStyles(document: Document, app: string): void {
  for (const style of document.querySelectorAll(`style[data-dev-style-${app}]`)) style.remove();
}

function openInEditor(base: string, file: string): void {
  void fetch(`${base}__open-in-editor?file=${encodeURIComponent(file)}`);
}

/** Hears what nothing caught before the page marks it as dealt with. */
function hearFaults(window: Window, hear: (fault: unknown, file?: string) => void): void {
  window.addEventListener('error', (event) => hear(event.error ?? event.message, event.filename), { capture: true });
  window.addEventListener('unhandledrejection', (event) => hear(event.reason), { capture: true });
}
