import type { HostPage } from '../../../sides/host-page.ts';
import { allProbes } from '../probes/all-probes.ts';
import type { HostWindow, Log, Outside, Probe, Verdict } from '../probes/probe.ts';
import { findApp } from './find-app.ts';

const host = globalThis as unknown as HostWindow;

// What an app may replace is taken before any app is there.
const later = host.setTimeout.bind(host);
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => void later(resolve, milliseconds));

/** How long a probe may take, in milliseconds. */
const deadline = 25_000;

/** How long a host page may take to start. */
const hostDeadline = 10_000;

/** Runs one probe in this page, which has seen no other; resolves to true or to what is wrong. */
export async function runProbe(id: string): Promise<Verdict> {
  const probe = allProbes.find((one) => one.id === id);
  if (!probe) return `There is no probe "${id}"`;
  const verdict = carryOut(probe).catch((error: unknown): Verdict =>
    error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  );
  return Promise.race([verdict, wait(deadline).then((): Verdict => 'it did not end in time')]);
}

async function carryOut(probe: Probe): Promise<Verdict> {
  await addHostContent();
  await probe.prepare?.(host);
  const log: Log = {};
  // A host page without an app to show may still be on its way.
  if (!(await until(() => 'benchHost' in globalThis, hostDeadline))) throw new Error('the host page did not start');
  const { benchHost } = globalThis as unknown as { benchHost: HostPage };
  const run = async (app: string, step = 'first'): Promise<unknown> => {
    if (!(await until(() => findApp(app) !== undefined))) throw new Error(`${app} is not on the page`);
    return findApp(app)?.runProbe?.(probe.id, step, log);
  };
  const outside: Omit<Outside, 'result'> = {
    host,
    log,
    run,
    wait,
    until,
    within: findApp,
    open: (app) => benchHost.open(app),
    close: (app) => benchHost.close(app),
  };
  if (probe.opensItself === true) return probe.check({ ...outside, result: undefined });
  await benchHost.open('probe-a');
  const result = await run('probe-a');
  await wait(30);
  return probe.check({ ...outside, result });
}

async function until(condition: () => boolean | Promise<boolean>, milliseconds = 4000): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (await condition()) return true;
    await wait(10);
  }
  return false;
}

/** What the host's own page has beside its apps. */
async function addHostContent(): Promise<void> {
  const content = document.createElement('section');
  content.innerHTML =
    '<h1 class="probe-host">Host</h1><p class="probe-host">Text</p><p class="probe-host-pulse">Pulse</p><p id="probe-dup" class="host-dup">Node</p>';
  document.body.prepend(content);
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/host.css';
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  document.head.append(link);
  await loaded;
}
