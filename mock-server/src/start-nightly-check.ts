import { setTimeout as delay } from 'node:timers/promises';
import { checkNightly } from '#application/nightly-check/check-nightly.ts';
import type { Services } from '#interface/services.ts';
import { sourcesOf } from '#interface/work-sources.ts';
import { sweepRegularly } from '#kernel/sweeping/sweep-regularly.ts';

/** How often it is looked whether it is night somewhere. */
const lookEveryMs = 600_000;

/** How long nobody's books are checked after a company's. */
const pauseMs = 2_000;

/** Checks the books of every company in its night, until it is stopped; of several servers each company has one that does. */
export function startNightlyCheck(services: Services): { close(): Promise<void> } {
  const { database, ids, log } = services;
  const stopping = new AbortController();
  const pause = () => delay(pauseMs, true, { signal: stopping.signal, ref: false }).catch(() => false);
  const tools = {
    database,
    ids,
    log,
    pause,
    clockOf: (companyId: string) => sourcesOf(services, companyId).clock,
    done: new Map<string, string>(),
  };
  const sweep = async (): Promise<void> => {
    const checked = await checkNightly(tools);
    if (checked > 0) log({ level: 'info', event: 'books-checked', companies: checked });
  };
  const stop = sweepRegularly({ sweep, everyMs: lookEveryMs, failed: 'books-check-failed', log });
  return {
    close() {
      stopping.abort();
      return stop();
    },
  };
}
