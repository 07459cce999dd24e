import { Refusal, type Facts, type Problem } from '../refusal/refusal.ts';
import type { BranchCall, BranchCaller } from './branch-call.ts';
import { branchPaths } from './branch-handler.ts';
import type { Standings, TccState } from './coordinator-log.ts';
import type { JsonValue } from './json-value.ts';
import { postJson, type Destination } from './post-json.ts';
import type { ServeBranch } from './serve-branch.ts';

/** The address of the participants of this process. */
export const here = 'here';

/** How participants are found. */
export interface CallerTools {
  readonly locate: BranchCaller['locate'];
  /** Returns the headers that let us in at an address; none when absent. */
  readonly headersFor?: ((address: string) => Readonly<Record<string, string>>) | undefined;
  /** Serves those whose address is `here`. */
  readonly serve: ServeBranch;
}

/** Returns what calls participants of this process directly, and others by HTTP over a Unix socket or loopback. */
export function branchCaller({ locate, serve, headersFor }: CallerTools): BranchCaller {
  return {
    locate,
    async call(address, call, timeoutMs) {
      if (address === here) return inTime(serve(call), call, timeoutMs);
      return (await ask({ address, path: branchPaths.branch, timeoutMs, headers: headersFor?.(address) }, call)) as JsonValue;
    },
  };
}

/** Returns how to ask the log of another process. */
export function remoteStandings(locate: () => string | Promise<string>, timeoutMs: number): Standings {
  return async (tenantId, xids) => {
    const states = await ask({ address: await locate(), path: branchPaths.standings, timeoutMs }, { tenantId, xids });
    return new Map(Object.entries(states as Readonly<Record<string, TccState>>));
  };
}

interface Answered {
  readonly result?: unknown;
  readonly refusal?: { readonly reason: string; readonly facts: Facts; readonly problems: readonly Problem[] };
  readonly error?: string;
}

async function ask(destination: Destination, value: unknown): Promise<unknown> {
  const { status, body } = await postJson(destination, value);
  const { result, refusal, error } = (body ?? {}) as Answered;
  if (status === 200 && result !== undefined) return result;
  if (status === 409 && refusal !== undefined) throw new Refusal(refusal.reason, refusal.facts, refusal.problems);
  throw new Error(`Cannot ask "${destination.address}": it answered ${status}, ${error ?? 'without a reason'}`);
}

/** A participant here cannot be interrupted; after the time its outcome is as unknown as that of a remote one. */
async function inTime(work: Promise<JsonValue>, { participant, phase }: BranchCall, timeoutMs: number): Promise<JsonValue> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const fail = (): void => reject(new Error(`Cannot ${phase} "${participant}": no answer within ${Math.ceil(timeoutMs)} ms`));
    timer = setTimeout(fail, timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
