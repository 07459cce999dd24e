import type { Engine } from '@suanpan/e2e/engine';
import { allProbes } from './probes/all-probes.ts';
import type { Probe, Verdict } from './probes/probe.ts';

/** What one side came to: the verdict on each probe, by its id. */
export type Verdicts = Record<string, Verdict>;

export interface ProbeRun {
  readonly engine: Engine;
  readonly url: string;
  readonly side: string;
  /** Part of the ids of the probes that are run; all without it. */
  readonly only?: string;
}

/** Runs each probe in a page of its own, in an empty profile, and returns the verdicts. */
export async function runProbes({ engine, url, side, only = '' }: ProbeRun): Promise<Verdicts> {
  const verdicts: Verdicts = {};
  for (const probe of allProbes.filter(({ id }) => id.includes(only))) {
    verdicts[probe.id] = await runOne({ engine, address: `${url}/at/${side}/` }, probe);
  }
  return verdicts;
}

async function runOne({ engine, address }: { engine: Engine; address: string }, { id }: Probe): Promise<Verdict> {
  const page = await engine.open();
  try {
    await page.goto(address);
    return await page.run<Verdict>(`await import('/driver.js'); return globalThis.benchProbes.run(${JSON.stringify(id)});`);
  } catch (error) {
    return `the page did not answer: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await page.close();
  }
}
